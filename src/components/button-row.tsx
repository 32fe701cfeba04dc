import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './button-row.less'

/** Buttons side by side, the main one last. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <View className='button-row'>{children}</View>
}
