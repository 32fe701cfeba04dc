import { monthWords } from '../../components/month-words'
import type { StatusTone } from '../../components/status-tag'
import type { MemberRow } from '../../contracts/actions/member'

export const memberStates = [
  { value: 'all', label: '全部' },
  { value: 'transferring', label: '转接中' },
  { value: 'unmarked', label: '未标毕业年份' },
  { value: 'in-office', label: '任职中' },
] as const

export type MemberState = (typeof memberStates)[number]['value']

export interface MemberRowWords {
  lines: string[]
  tags: { text: string; tone: StatusTone }[]
}

/** One row of 我的团员. */
export function presentMemberRow({ joinedMonth, graduationYear, openApplication, inOffice }: MemberRow): MemberRowWords {
  const joined = `${monthWords(joinedMonth)}入团`
  const lines = [graduationYear === null ? joined : `${joined} · ${graduationYear} 年毕业`]
  const tags: MemberRowWords['tags'] = []
  if (openApplication) {
    lines.push(`正在申请转到 ${openApplication.targetName}`)
    tags.push({ text: '转接中', tone: 'waiting' })
  }
  if (inOffice) tags.push({ text: '任职中', tone: 'neutral' })
  return { lines, tags }
}

/** Why the list is empty. */
export function noMembersWords(text: string, state: MemberState): string {
  if (text) return `没有找到名字里带「${text}」的团员。少写一个字再试，或换一个筛选。`
  const words: Record<MemberState, string> = {
    all: '本支部还没有团员。可以审核「申请加入」「申请转入」，或用「添加团员」。',
    transferring: '没有正在转接的团员。',
    unmarked: '在校团员都已标记毕业年份。',
    'in-office': '没有担任职务的团员。',
  }
  return words[state]
}

/** Years on offer: the last one, and as far ahead as a doctor's degree takes. */
export function graduationYears(now: Date): { value: string; label: string }[] {
  const first = now.getFullYear() - 1
  return Array.from({ length: 8 }, (_, index) => ({ value: String(first + index), label: `${first + index} 年` }))
}
