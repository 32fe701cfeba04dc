import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { pressable } from '../platform/accessible'

interface CellProps {
  label: string
  /** A second, quieter line under the label. */
  detail?: string
  value?: ReactNode
  /** Makes the row a way to somewhere, with an arrow. */
  onTap?: () => void
}

/** One row of `Cells`: what it is on the left, how it stands on the right. */
export function Cell({ label, detail, value, onTap }: CellProps) {
  const className = onTap ? 'weui-cell weui-cell_access' : 'weui-cell'
  return (
    <View className={className} {...(onTap && pressable({}, onTap))}>
      <View className='weui-cell__bd'>
        <View>{label}</View>
        {detail && <View className='weui-cell__desc'>{detail}</View>}
      </View>
      {(value !== undefined || onTap) && <View className='weui-cell__ft'>{value}</View>}
    </View>
  )
}
