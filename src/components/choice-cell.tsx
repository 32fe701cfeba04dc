import { View } from '@tarojs/components'
import { pressable } from '../platform/accessible'
import { ChoiceMark } from './choice-mark'
import './choice-cell.less'

export interface Choice {
  value: string
  label: string
  detail?: string
  disabled?: boolean
}

interface ChoiceCellProps {
  choice: Choice
  checked: boolean
  onTap: () => void
}

/** One of several rows to choose from. */
export function ChoiceCell({ choice, checked, onTap }: ChoiceCellProps) {
  const { label, detail, disabled } = choice
  return (
    <View
      className={disabled ? 'weui-cell choice-cell_disabled' : 'weui-cell'}
      {...pressable({ role: 'radio', checked, disabled, label: detail ? `${label}，${detail}` : label }, onTap)}
    >
      <ChoiceMark kind='radio' on={checked} />
      <View className='weui-cell__bd'>
        <View>{label}</View>
        {detail && <View className='weui-cell__desc'>{detail}</View>}
      </View>
    </View>
  )
}
