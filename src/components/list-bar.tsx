import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './list-bar.less'

interface ListBarProps {
  /** How much there is. */
  text: string
  /** Text buttons for the whole list. */
  children?: ReactNode
}

/** Over a list. */
export function ListBar({ text, children }: ListBarProps) {
  return (
    <View className='list-bar'>
      <View>{text}</View>
      <View className='list-bar__buttons'>{children}</View>
    </View>
  )
}
