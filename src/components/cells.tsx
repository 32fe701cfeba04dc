import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { accessible, type Role } from '../platform/accessible'
import './cells.less'

interface CellsProps {
  title?: string
  /** A remark under the group. */
  tip?: string
  role?: Role
  children: ReactNode
}

/** Rows that belong together, under one title. */
export function Cells({ title, tip, role = 'group', children }: CellsProps) {
  return (
    <View className='cells' {...accessible({ role, label: title })}>
      {title && <View className='weui-cells__title'>{title}</View>}
      <View className='weui-cells weui-cells_after-title'>{children}</View>
      {tip && <View className='weui-cells__tips'>{tip}</View>}
    </View>
  )
}
