import { View } from '@tarojs/components'
import { accessible } from '../platform/accessible'
import './state.less'

export function LoadingState({ text = '正在加载' }: { text?: string }) {
  return (
    <View className='state' {...accessible({ role: 'status' })}>
      <View className='weui-primary-loading state__spinner' />
      <View className='state__text'>{text}</View>
    </View>
  )
}
