import type { StatusTone } from '../../components/status-tag'
import type { SubordinateRow } from '../../contracts/actions/organisation'

/** The buckets in which committees are ranked: up to 3 days, up to 8, longer. */
const slowAfterDays = 3
const lateAfterDays = 8

export interface OverviewRow {
  id: string
  name: string
  members: string
  waiting: string
  oldest: { text: string; tone: StatusTone } | null
  /** Whether there is a level below to look at. */
  opens: boolean
}

/** One subordinate organisation: how many people, what waits there, and for how long. */
export function presentSubordinate({ id, name, type, members, waiting, oldestWaitingDays }: SubordinateRow): OverviewRow {
  const oldest = oldestWaitingDays === null ? null : { text: waitedWords(oldestWaitingDays), tone: waitedTone(oldestWaitingDays) }
  return {
    id, name, oldest,
    members: String(members),
    waiting: String(waiting),
    opens: type !== 'branch',
  }
}

function waitedWords(days: number): string {
  return days === 0 ? '今天送到' : `最久 ${days} 天`
}

function waitedTone(days: number): StatusTone {
  if (days > lateAfterDays) return 'bad'
  return days > slowAfterDays ? 'waiting' : 'neutral'
}

/** All of them in a sentence. */
export function overviewWords(rows: readonly SubordinateRow[]): string {
  const sum = (of: (row: SubordinateRow) => number): number => rows.reduce((total, row) => total + of(row), 0)
  const waiting = sum((row) => row.waiting)
  const counted = `${rows.length} 个下级团组织，团员 ${sum((row) => row.members)} 人`
  if (waiting === 0) return `${counted}，没有等待审核的申请。`
  const late = rows.filter((row) => (row.oldestWaitingDays ?? 0) > lateAfterDays).length
  const warning = late > 0 ? `其中 ${late} 个组织有申请等了超过 ${lateAfterDays} 天，请提醒团支书。` : ''
  return `${counted}，${waiting} 份申请等待审核。${warning}`
}
