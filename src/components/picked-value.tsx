import { View } from '@tarojs/components'
import { pressable } from '../platform/accessible'
import { FieldRemark } from './field-remark'

interface PickedValueProps {
  label: string
  /** Empty while nothing is picked. */
  value: string
  placeholder: string
  error?: string
  hint?: string
}

/** The row that opens a `Picker` around it and shows what was picked. */
export function PickedValue({ label, value, placeholder, error, hint }: PickedValueProps) {
  const shown = value || placeholder
  return (
    <View className='weui-cell field field_picked'>
      <View className='weui-cell_access field__row' {...pressable({ label: `${label}，${shown}` })}>
        <View className='field__label'>{label}</View>
        <View className='field__main weui-cell__ft'>
          <View className={value ? 'field__value' : 'field__value field__value_empty'}>{shown}</View>
        </View>
      </View>
      {(error || hint) && (
        <View className='field__row field__row_remark'>
          <View className='field__label' />
          <View className='field__main'>
            <FieldRemark error={error} hint={hint} />
          </View>
        </View>
      )}
    </View>
  )
}
