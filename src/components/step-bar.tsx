import { View } from '@tarojs/components'
import { accessible, pressable } from '../platform/accessible'
import './step-bar.less'

interface StepBarProps {
  steps: readonly string[]
  /** Index of the step on the screen. */
  current: number
  /** Steps before this index may be opened by a tap. */
  reachable: number
  onOpen: (index: number) => void
}

/** Where one is in a form of several pages, across the top. */
export function StepBar({ steps, current, reachable, onOpen }: StepBarProps) {
  return (
    <View className='step-bar' {...accessible({ role: 'list', label: `第 ${current + 1} 步，共 ${steps.length} 步` })}>
      {steps.map((title, index) => (
        <View key={title} className='step-bar__item' {...accessible({ role: 'listitem' })}>
          <View
            className={`step-bar__step ${stepClass(index, current)}`}
            {...(index !== current && index < reachable && pressable({}, () => onOpen(index)))}
          >
            <View className='step-bar__dot'>{index + 1}</View>
            <View className='step-bar__title'>{title}</View>
          </View>
        </View>
      ))}
    </View>
  )
}

function stepClass(index: number, current: number): string {
  if (index === current) return 'step-bar__step_now'
  return index < current ? 'step-bar__step_done' : 'step-bar__step_next'
}
