import { View } from '@tarojs/components'
import { accessible } from '../platform/accessible'
import './progress-bar.less'

interface ProgressBarProps {
  /** What is being measured, e.g. 「转接率」. */
  label: string
  /** 0 to 100. */
  percent: number
}

export function ProgressBar({ label, percent }: ProgressBarProps) {
  const shown = `${Math.round(percent)}%`
  return (
    <View className='progress-bar' {...accessible({ role: 'img', label: `${label} ${shown}` })}>
      <View className='progress-bar__words'>
        <View>{label}</View>
        <View>{shown}</View>
      </View>
      <View className='weui-progress'>
        <View className='weui-progress__bar'>
          <View className='weui-progress__inner-bar' style={{ width: shown }} />
        </View>
      </View>
    </View>
  )
}
