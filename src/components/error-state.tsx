import { View } from '@tarojs/components'
import { accessible } from '../platform/accessible'
import { signInAndReturn } from '../platform/sign-in-page'
import { ActionButton } from './action-button'
import './state.less'

export interface Problem {
  /** What happened and what to do next. */
  message: string
  /** Names the call in the logs, for whoever is asked for help. */
  traceId?: string
  /** OFFLINE: no answer came back. SESSION_MISSING: signing in helps, asking again does not. */
  code?: string
}

interface ErrorStateProps {
  problem: Problem
  onRetry?: () => void
}

export function ErrorState({ problem, onRetry }: ErrorStateProps) {
  const signedOut = problem.code === 'SESSION_MISSING'
  return (
    <View className='state' {...accessible({ role: 'alert' })}>
      <View className='state__title'>{titleOf(problem.code)}</View>
      <View className='state__text'>{problem.message}</View>
      {problem.traceId && !signedOut && <View className='state__trace'>求助时请报编号：{problem.traceId}</View>}
      <View className='state__action'>
        {signedOut && <ActionButton text='去登录' kind='primary' onTap={signInAndReturn} />}
        {onRetry && !signedOut && <ActionButton text='重新加载' onTap={onRetry} />}
      </View>
    </View>
  )
}

function titleOf(code: string | undefined): string {
  if (code === 'OFFLINE') return '没有连上'
  if (code === 'NOT_FOUND') return '没有找到'
  return code === 'SESSION_MISSING' ? '需要登录' : '没有成功'
}
