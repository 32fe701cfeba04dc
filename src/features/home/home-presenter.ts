import type { OfficeView, SessionView } from '../../contracts/actions/session'
import { guideUrl } from '../guide/guide-topics'

export interface HomeEntry {
  label: string
  detail: string
  url: string
  /** A guest signs in first. */
  needsSession: boolean
}

export interface OfficeEntry {
  organisationId: string
  label: string
  detail: string
  /** Applications that wait there. */
  waiting: number
  url: string
}

export interface HomeWords {
  greeting: string
  entries: HomeEntry[]
  offices: OfficeEntry[]
}

const purpose = '在手机上转团组织关系：谁在审核、等了几天、下一步做什么，都看得到。'

/** The first page for a guest (`session` null) or whoever is signed in. */
export function presentHome(session: SessionView | null): HomeWords {
  return {
    greeting: session ? `${session.name}，您好。${membershipWords(session)}` : purpose,
    entries: [...(session && !session.member ? [] : ownEntries(session)), ...guideEntries],
    offices: (session?.offices ?? []).map(officeEntry),
  }
}

function membershipWords({ member }: SessionView): string {
  if (!member) return ''
  return member.branchName ? `您的团组织关系在${member.branchName}。` : '您还不在任何团支部，请先申请加入。'
}

function ownEntries(session: SessionView | null): HomeEntry[] {
  const mine = { label: '我的组织', detail: '看团支部、联系人和申请进度', url: '/packages/member/organisation/index', needsSession: true }
  const joins = session?.member && !session.member.branchId
  return [
    mine,
    joins
      ? { label: '申请加入', detail: '选一个团支部，等它同意', url: '/packages/member/join/index', needsSession: true }
      : { label: '转移团组织', detail: '升学、就业、搬迁，在这里申请', url: '/packages/member/transfer/index', needsSession: true },
  ]
}

const guideEntries: HomeEntry[] = [
  { label: '团员报到', detail: '未开通，先看步骤', url: guideUrl('check-in'), needsSession: false },
  { label: '转至外部系统', detail: '未开通，先看步骤', url: guideUrl('outbound'), needsSession: false },
]

function officeEntry({ organisationId, organisationName, organisationType, title, waiting }: OfficeView): OfficeEntry {
  const isBranch = organisationType === 'branch'
  const page = isBranch ? '/packages/branch/workbench/index' : '/packages/committee/overview/index'
  const work = isBranch ? '审核申请，管理团员' : '看下级团组织的办理情况'
  return { organisationId, label: organisationName, detail: `${title} · ${work}`, waiting, url: `${page}?organisationId=${organisationId}` }
}
