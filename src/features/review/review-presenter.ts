import type { StatusTone } from '../../components/status-tag'
import type { ApplicationSummary } from '../../contracts/actions/application'
import type { ApplicationKind } from '../../contracts/application-words'
import { deadlineOf } from '../application-words/deadline'
import { plainName } from '../application-words/plain-name'
import { stateTag } from '../application-words/state-tag'
import { agoWords, momentWords } from '../time/words-of-time'
import type { BulkSummary, Verdict } from './bulk-review'

/** What the branch account calls the two kinds that others file with it. */
export const reviewTitles: Record<ApplicationKind, string> = { join: '申请加入', transfer: '申请转入' }

export interface ReviewRow {
  id: string
  name: string
  /** Where from, and why. */
  lines: string[]
  /** How long it has waited, or how it ended. */
  tag: { text: string; tone: StatusTone }
}

/** One row of 申请加入 / 申请转入. The target is the reader's own branch and is not repeated. */
export function presentReviewRow(application: ApplicationSummary, now: Date): ReviewRow {
  const { id, state, kind, memberName, sourceName, reasonLabel } = application
  const origin = sourceName ? `来自 ${plainName(sourceName)}` : '还不在任何团支部'
  const waited = state === 'pending' ? waitingWords(application, now) : `${momentWords(application.submittedAt, now)} 提交`
  return {
    id,
    name: memberName,
    lines: [origin, [kind === 'transfer' && reasonLabel, waited].filter(Boolean).join(' · ')],
    tag: (state === 'pending' && deadlineTag(application.expiresAt, now)) || stateTag(state),
  }
}

function waitingWords({ heldSince, submittedAt }: ApplicationSummary, now: Date): string {
  const since = heldSince ?? submittedAt
  return `${agoWords(since, now)}送到`
}

function deadlineTag(expiresAt: string | null, now: Date): ReviewRow['tag'] | null {
  if (!expiresAt) return null
  const { short, near } = deadlineOf(expiresAt, now)
  return { text: short, tone: near ? 'bad' : 'waiting' }
}

export interface BulkWords {
  progress: string
  percent: number
  /** Once it stands still. */
  result: string
  /** What follows for those decided. */
  consequence: string | null
  /** Where some have no answer. */
  openRemark: string | null
}

/** Progress and result of one decision for many. */
export function presentBulk({ kind }: Verdict, { total, settled, done, open, why }: BulkSummary): BulkWords {
  const verb = kind === 'agree' ? '同意' : '拒绝'
  const missed = settled - done
  return {
    progress: `正在处理 ${settled}/${total}`,
    percent: total === 0 ? 100 : (settled / total) * 100,
    result: missed === 0 && open === 0 ? `${total} 份都已${verb}` : `${done} 份已${verb}${missed > 0 ? `，另外 ${missed} 份见下` : ''}`,
    consequence: done === 0 ? null : kind === 'agree' ? '他们现在是本支部的团员，本人会收到消息。' : '拒绝理由已发给他们，改好后可以重新提交。',
    openRemark: open === 0 ? null : `${why ?? ''}还有 ${open} 份没有结果，再试一次不会重复处理。`,
  }
}
