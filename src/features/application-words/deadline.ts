import { daysLeft, momentWords } from '../time/words-of-time'

/** From this many days before the clock runs out the deadline is a warning. */
const nearDays = 2

export interface Deadline {
  /** 「剩 3 天」, for a list. */
  short: string
  text: string
  near: boolean
}

/** How long the reviewer still has. */
export function deadlineOf(expiresAt: string, now: Date): Deadline {
  const days = daysLeft(expiresAt, now)
  if (days <= 0) return { short: '马上退回', text: '审核期限已到，马上会自动退回，退回后可以重新提交。', near: true }
  const text = `还有 ${days} 天：${momentWords(expiresAt, now)} 前没有审核会自动退回，退回后可以重新提交。`
  return { short: `剩 ${days} 天`, text, near: days <= nearDays }
}
