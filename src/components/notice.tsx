import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { accessible } from '../platform/accessible'
import './notice.less'

interface NoticeProps {
  tone: 'warn' | 'info'
  title?: string
  children: ReactNode
}

/** A banner inside the page for what people should know before they go on. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <View className={`notice notice_${tone}`} {...accessible({ role: tone === 'warn' ? 'alert' : 'status' })}>
      {title && <View className='notice__title'>{title}</View>}
      <View>{children}</View>
    </View>
  )
}
