import { View } from '@tarojs/components'
import { accessible, pressable } from '../platform/accessible'
import './segments.less'

interface SegmentsProps<Value extends string> {
  /** What is chosen here, for screen readers. */
  label: string
  choices: readonly { value: Value; label: string }[]
  selected: Value
  onChange: (value: Value) => void
}

/** A row of views of one list, of which one shows. */
export function Segments<Value extends string>({ label, choices, selected, onChange }: SegmentsProps<Value>) {
  return (
    <View className='segments' {...accessible({ role: 'radiogroup', label })}>
      {choices.map((choice) => (
        <View
          key={choice.value}
          className={choice.value === selected ? 'segments__choice segments__choice_on' : 'segments__choice'}
          {...pressable({ role: 'radio', checked: choice.value === selected }, () => onChange(choice.value))}
        >
          {choice.label}
        </View>
      ))}
    </View>
  )
}
