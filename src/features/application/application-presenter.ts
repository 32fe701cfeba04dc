import { monthWords } from '../../components/month-words'
import type { StatusTone } from '../../components/status-tag'
import type { ApplicationMove, ApplicationView } from '../../contracts/actions/application'
import { applicationKinds, type ApplicationState } from '../../contracts/application-words'
import { findReason } from '../../contracts/reasons'
import { deadlineOf, type Deadline } from '../application-words/deadline'
import { plainName } from '../application-words/plain-name'
import { stateTag } from '../application-words/state-tag'
import { agoWords, daysSince, momentWords } from '../time/words-of-time'
import { lastEntry } from './timeline-presenter'

export interface ApplicationStatus {
  tag: { text: string; tone: StatusTone }
  /** Who holds it, or how it ended. */
  title: string
  since: string
  /** What comes next, and for whom. */
  next: string
  deadline?: Deadline
  /** The reviewer's words to the member. */
  note?: string
}

export interface ApplicationScreen {
  subject: string
  status: ApplicationStatus
  /** What was filled in. */
  fields: { label: string; value: string }[]
  /** Buttons at the foot of the page, the main one last; and the rest, for someone who both filed and reviews. */
  footer: ApplicationMove[]
  aside: ApplicationMove[]
  /** What the reader would come here to do; null while waiting is all there is to do. */
  primary: ApplicationMove | null
}

/** The words of an application for whoever may see it. */
export function presentApplication(view: ApplicationView, now: Date): ApplicationScreen {
  const reviews = view.moves.includes('agree')
  const offered: ApplicationMove[] = reviews ? ['refuse', 'agree'] : ['withdraw', 'remind', 'resubmit']
  return {
    subject: `${view.memberName} · ${applicationKinds[view.kind]}`,
    status: { tag: stateTag(view.state), ...statusOf[view.state](view, now) },
    fields: fieldsOf(view),
    footer: offered.filter((move) => view.moves.includes(move)),
    // Nobody needs to remind themselves.
    aside: reviews && view.moves.includes('withdraw') ? ['withdraw'] : [],
    primary: primaryOf(view, now),
  }
}

function primaryOf({ moves, heldSince, submittedAt }: ApplicationView, now: Date): ApplicationMove | null {
  if (moves.includes('agree')) return 'agree'
  if (moves.includes('resubmit')) return 'resubmit'
  // Nobody is pushed to remind a reviewer who has only just got it.
  return moves.includes('remind') && daysSince(heldSince ?? submittedAt, now) >= 1 ? 'remind' : null
}

type StatusWords = Omit<ApplicationStatus, 'tag'>

const statusOf: Record<ApplicationState, (view: ApplicationView, now: Date) => StatusWords> = {
  pending: pendingStatus,
  approved: (view, now) => ({
    title: view.kind === 'join' ? '已经加入' : '转接完成',
    since: ended(view, now, 'agree', '同意'),
    next: `${view.memberName}的团组织关系现在在${plainName(view.target.name)}，不用再办别的手续。`,
  }),
  refused: (view, now) => ({
    title: '没有通过',
    since: ended(view, now, 'refuse', '拒绝'),
    next: again(view, '请按拒绝理由改好，再重新提交；也可以换一个团支部。'),
    note: lastEntry(view.timeline, 'refuse')?.note ?? undefined,
  }),
  returned: (view, now) => ({
    title: '超时没有审核，已退回',
    since: ended(view, now, 'expire', '自动退回'),
    next: again(view, `可以先打电话联系${plainName(view.target.name)}，再重新提交。`),
  }),
  withdrawn: (view, now) => ({
    title: '已经撤回',
    since: ended(view, now, 'withdraw', '撤回'),
    next: again(view, '需要时可以修改后重新提交。'),
  }),
  superseded: (view, now) => ({
    title: '已经关闭',
    since: ended(view, now, 'supersede', '直接添加了这名团员'),
    next: '团组织关系以直接添加的团支部为准，这份申请不用再处理。',
  }),
}

function pendingStatus(view: ApplicationView, now: Date): StatusWords {
  const holder = plainName((view.holder ?? view.target).name)
  const since = view.heldSince ?? view.submittedAt
  const target = plainName(view.target.name)
  const isReader = view.moves.includes('agree')
  return {
    title: isReader ? '等您审核' : `等待${holder}审核`,
    since: `${agoWords(since, now)}送到${isReader ? holder : ''}（${momentWords(since, now)}）`,
    next: view.kind === 'join' ? `审核通过后，${view.memberName}成为${target}的团员。` : `审核通过后，${view.memberName}立即转入${target}。`,
    ...(view.expiresAt && { deadline: deadlineOf(view.expiresAt, now) }),
  }
}

function ended(view: ApplicationView, now: Date, event: 'agree' | 'refuse' | 'expire' | 'withdraw' | 'supersede', words: string): string {
  const entry = lastEntry(view.timeline, event)
  if (!entry) return words
  return entry.by ? `${entry.by} 于 ${momentWords(entry.at, now)} ${words}` : `${momentWords(entry.at, now)} ${words}`
}

function again(view: ApplicationView, advice: string): string {
  if (view.moves.includes('resubmit')) return `${advice}已填的内容都在。`
  return view.startedBy === 'member' ? `${view.memberName}可以修改后重新提交。` : '发起的团支部可以修改后重新提交。'
}

function fieldsOf(view: ApplicationView): { label: string; value: string }[] {
  const asked = (view.reason === null ? undefined : findReason(view.reason))?.fields ?? []
  const reason = view.reasonLabel ? [{ label: '转出原因', value: view.reasonLabel }] : []
  return [...reason, ...asked.map((field) => ({ label: field.label, value: field.type === 'month' ? monthWords(view.form[field.name] ?? '') : (view.form[field.name] ?? '') }))]
}
