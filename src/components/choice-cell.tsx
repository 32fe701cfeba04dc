import { View } from '@tarojs/components'
import { pressable } from '../platform/accessible'
import './choice-cell.less'

export interface Choice {
  value: string
  label: string
  detail?: string
  disabled?: boolean
}

interface ChoiceCellProps {
  choice: Choice
  role: 'checkbox' | 'radio'
  checked: boolean
  onTap: () => void
}

/** A row that is on or off. Drawn here, as the two sides' own checkboxes neither look nor read alike. */
export function ChoiceCell({ choice, role, checked, onTap }: ChoiceCellProps) {
  const { label, detail, disabled } = choice
  const marks = ['choice-cell__mark', `choice-cell__mark_${role}`]
  if (checked) marks.push('choice-cell__mark_on')
  return (
    <View
      className={disabled ? 'weui-cell choice-cell_disabled' : 'weui-cell'}
      {...pressable({ role, checked, disabled, label: detail ? `${label}，${detail}` : label }, onTap)}
    >
      <View className={marks.join(' ')} />
      <View className='weui-cell__bd'>
        <View>{label}</View>
        {detail && <View className='weui-cell__desc'>{detail}</View>}
      </View>
    </View>
  )
}
