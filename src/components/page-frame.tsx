import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { accessible, pressable } from '../platform/accessible'
import { inWeChat } from '../platform/app-info'
import { back, usePageTitle } from '../platform/navigate'
import { ErrorState, type Problem } from './error-state'
import { LoadingState } from './loading-state'
import './page-frame.less'

interface PageFrameProps {
  title: string
  /** A tab page has no way back. */
  isTab?: boolean
  loading?: boolean
  /** Shown instead of the content, with a way to try again. */
  problem?: Problem | null
  onRetry?: () => void
  /** Stays at the bottom of the screen: the one primary action. */
  footer?: ReactNode
  children?: ReactNode
}

/** The frame of every page: title, width on wide screens, and what shows while there is no content. */
export function PageFrame({ title, isTab = false, loading, problem, onRetry, footer, children }: PageFrameProps) {
  usePageTitle(title)
  const ready = !loading && !problem
  return (
    <View className='page-frame'>
      {!inWeChat && <BrowserHeader title={title} isTab={isTab} />}
      <View className='page-frame__content' {...accessible({ role: 'main' })}>
        {problem && <ErrorState problem={problem} onRetry={onRetry} />}
        {loading && !problem && <LoadingState />}
        {ready && children}
      </View>
      {ready && footer && <View className='page-frame__footer'>{footer}</View>}
    </View>
  )
}

/** WeChat draws its own navigation bar. */
function BrowserHeader({ title, isTab }: { title: string; isTab: boolean }) {
  return (
    <View className='page-frame__header' {...accessible({ role: 'banner' })}>
      {!isTab && <View className='page-frame__back' {...pressable({ label: '返回' }, back)} />}
      <View className='page-frame__title' {...accessible({ role: 'heading' })} aria-level='1'>
        {title}
      </View>
    </View>
  )
}
