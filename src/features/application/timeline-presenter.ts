import type { Step } from '../../components/steps'
import type { ApplicationView, TimelineEntry } from '../../contracts/actions/application'
import { applicationEvents, type ApplicationEvent } from '../../contracts/application-words'
import { momentWords } from '../time/words-of-time'
import { plainName } from '../application-words/plain-name'

/** The last time this happened to the application. */
export function lastEntry(timeline: readonly TimelineEntry[], event: ApplicationEvent): TimelineEntry | undefined {
  return timeline.filter((entry) => entry.event === event).at(-1)
}

/** What has happened, who holds it now, and what comes when they agree. */
export function timelineSteps(view: ApplicationView, now: Date): Step[] {
  const past = view.timeline.map((entry): Step => ({
    title: applicationEvents[entry.event],
    detail: [entry.by, entry.note && `「${entry.note}」`].filter(Boolean).join(' ') || undefined,
    time: momentWords(entry.at, now),
    state: 'done',
  }))
  if (view.state !== 'pending') return past
  const holder = view.holder ?? view.target
  return [
    ...past,
    { title: '等待审核', detail: plainName(holder.name), time: view.expiresAt ? `最晚 ${momentWords(view.expiresAt, now)}` : undefined, state: 'now' },
    { title: view.kind === 'join' ? '加入团支部' : '转入团支部', detail: plainName(view.target.name), state: 'next' },
  ]
}

/** For someone who decided on a page that was no longer today's: what happened in the meantime. Not a failure. */
export function overtakenWords(view: ApplicationView, now: Date): string {
  const last = view.timeline.filter((entry) => entry.event !== 'remind').at(-1)
  const who = last?.by ? `由 ${last.by} ` : ''
  const what = last ? `${who}于 ${momentWords(last.at, now)} ${verbs[last.event]}` : '有了变化'
  return view.state === 'pending' ? `这份申请刚刚已${what}，内容已换成最新的，请看过后再决定。` : `已${what}，不用再处理。`
}

const verbs: Record<ApplicationEvent, string> = {
  submit: '提交',
  pass: '审核通过，转到下一级',
  agree: '处理：同意',
  refuse: '处理：拒绝',
  withdraw: '撤回',
  expire: '自动退回',
  resubmit: '重新提交',
  supersede: '关闭，这名团员被直接添加到别的团支部',
  remind: '提醒',
}
