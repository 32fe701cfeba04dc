import { View } from '@tarojs/components'
import { accessible } from '../platform/accessible'
import './steps.less'

export interface Step {
  title: string
  detail?: string
  /** As people read it, e.g. 「11月20日 14:05」. */
  time?: string
  /** Left out where steps are explained and nobody is on them. */
  state?: 'done' | 'now' | 'next'
}

const spokenState = { done: '已完成', now: '进行中', next: '还没到' }

/** A vertical line of what has happened, what is happening and what comes next. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <View className='weui-steps weui-steps_vertical steps' {...accessible({ role: 'list' })}>
      {steps.map((step, index) => (
        <View
          key={index}
          className={`weui-steps__item steps__item_${step.state ?? 'plain'}`}
          {...accessible({ role: 'listitem', label: spoken(step) })}
        >
          <View className='weui-steps__item__inner'>
            <View className='weui-steps__item__title'>{step.title}</View>
            {step.detail && <View className='weui-steps__item__desc'>{step.detail}</View>}
            {step.time && <View className='weui-steps__item__desc'>{step.time}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}

function spoken({ state, title, detail, time }: Step): string {
  return [state && spokenState[state], title, detail, time].filter(Boolean).join('，')
}
