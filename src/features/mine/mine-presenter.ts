import type { OfficeView, SessionView } from '../../contracts/actions/session'

/** The value of 「我」 among the roles; organisations go by their id. */
export const myself = 'me'

export interface Role {
  value: string
  label: string
  detail: string
}

export interface MineEntry {
  label: string
  detail?: string
  url: string
  /** Which number of waiting applications belongs to it. */
  counts?: 'join' | 'transfer'
}

export interface MineWords {
  name: string
  /** Empty where there is nothing to switch between. */
  roles: Role[]
  role: string
  /** The branch where applications wait, to be counted by kind. */
  waitingAt: string | null
  entriesTitle: string
  entries: MineEntry[]
  /** Said instead of entries. */
  nothingToDo: string | null
}

/** 「我的」 of whoever is signed in, in the role they act in. */
export function presentMine(session: SessionView, actingFor: string | null): MineWords {
  const { member, offices } = session
  // Staff without a member record have no 「我」 to act as.
  const office = offices.find(({ organisationId }) => organisationId === actingFor) ?? (member ? undefined : offices[0])
  const roles = [...(member ? [{ value: myself, label: '我', detail: member.branchName ?? '还不在任何团支部' }] : []), ...offices.map(officeRole)]
  return {
    name: session.name,
    roles: roles.length > 1 ? roles : [],
    role: office?.organisationId ?? myself,
    waitingAt: office?.organisationType === 'branch' && office.waiting > 0 ? office.organisationId : null,
    entriesTitle: office ? office.organisationName : '我的团组织关系',
    entries: office ? officeEntries(office) : member ? memberEntries(member.branchId) : [],
    nothingToDo: office || member ? null : '这个账号没有团员档案，也没有任职的团组织。请联系上级团委核对。',
  }
}

function officeRole({ organisationId, organisationName, title, waiting }: OfficeView): Role {
  return { value: organisationId, label: organisationName, detail: waiting > 0 ? `${title} · ${waiting} 份待审核` : title }
}

function memberEntries(branchId: string | null): MineEntry[] {
  const move = branchId
    ? { label: '转移团组织', detail: '转到别的团支部', url: '/packages/member/transfer/index' }
    : { label: '申请加入', detail: '选一个团支部，等它同意', url: '/packages/member/join/index' }
  return [
    { label: '我的组织', detail: '我的申请办到哪一步，团支部和联系人', url: '/packages/member/organisation/index' },
    move,
  ]
}

function officeEntries({ organisationId, organisationType }: OfficeView): MineEntry[] {
  const of = `?organisationId=${organisationId}`
  if (organisationType !== 'branch') {
    return [{ label: '下级团组织', detail: '哪里有申请等着审核、等了几天', url: `/packages/committee/overview/index${of}` }]
  }
  return [
    { label: '申请加入', url: `/packages/branch/review/index${of}&kind=join`, counts: 'join' },
    { label: '申请转入', url: `/packages/branch/review/index${of}&kind=transfer`, counts: 'transfer' },
    { label: '我的团员', detail: '查看、标记毕业年份、发起转移', url: `/packages/branch/members/index${of}` },
    { label: '添加团员', detail: '按姓名和身份证号直接转入', url: `/packages/branch/pull-in/index${of}` },
  ]
}
