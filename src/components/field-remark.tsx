import { View } from '@tarojs/components'
import { accessible } from '../platform/accessible'
import './field.less'

interface FieldRemarkProps {
  error?: string
  hint?: string
}

/** Under a field: what is wrong with it, or else what belongs in it. */
export function FieldRemark({ error, hint }: FieldRemarkProps) {
  if (error) {
    return (
      <View className='field__error' {...accessible({ role: 'alert' })}>
        {error}
      </View>
    )
  }
  return hint ? <View className='field__hint'>{hint}</View> : null
}
