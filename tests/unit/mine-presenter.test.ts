import type { OfficeView, SessionView } from '../../src/contracts/actions/session'
import { myself, presentMine } from '../../src/features/mine/mine-presenter'

const member = { id: 'm1', branchId: '9000001', branchName: '计通2203班团支部' }
const branch: OfficeView = { organisationId: '9000002', organisationName: '计通24级临时团支部', organisationType: 'branch', title: '书记', waiting: 3 }
const committee: OfficeView = { organisationId: '9000003', organisationName: '计通学院团委', organisationType: 'committee', title: '组织委员', waiting: 0 }
const session: SessionView = { name: '梁任之', member, offices: [branch, committee], unread: 0 }

const labels = (found: SessionView, actingFor: string | null): string[] => presentMine(found, actingFor).entries.map(({ label }) => label)

describe('the roles on offer', () => {
  it('are 「我」 and every organisation, with the office and what waits there', () => {
    expect(presentMine(session, null).roles).toEqual([
      { value: myself, label: '我', detail: '计通2203班团支部' },
      { value: '9000002', label: '计通24级临时团支部', detail: '书记 · 3 份待审核' },
      { value: '9000003', label: '计通学院团委', detail: '组织委员' },
    ])
  })

  it('are left out where there is only one', () => {
    expect(presentMine({ ...session, offices: [] }, null).roles).toEqual([])
    expect(presentMine({ ...session, member: null, offices: [committee] }, null).roles).toEqual([])
  })

  it('fall back to 「我」 when the office has ended', () => {
    expect(presentMine(session, '9999999')).toMatchObject({ role: myself, entriesTitle: '我的团组织关系' })
  })

  it('begin with the first office for staff without a member record', () => {
    const staff = presentMine({ ...session, member: null }, null)
    expect(staff.role).toBe('9000002')
    expect(staff.roles.map(({ value }) => value)).toEqual(['9000002', '9000003'])
  })
})

describe('what there is to do', () => {
  it('for a member: their organisation with their applications, and a transfer', () => {
    expect(labels(session, null)).toEqual(['我的组织', '转移团组织'])
  })

  it('for someone no branch holds: 申请加入 in place of a transfer', () => {
    const nowhere = { ...session, member: { ...member, branchId: null, branchName: null } }
    expect(labels(nowhere, null)).toEqual(['我的组织', '申请加入'])
    expect(presentMine(nowhere, null).roles[0]?.detail).toBe('还不在任何团支部')
  })

  it('for a branch: both kinds of application, its members, taking one in', () => {
    const { entries, entriesTitle } = presentMine(session, '9000002')
    expect(entriesTitle).toBe('计通24级临时团支部')
    expect(entries.map(({ label, url }) => [label, url])).toEqual([
      ['申请加入', '/packages/branch/review/index?organisationId=9000002&kind=join'],
      ['申请转入', '/packages/branch/review/index?organisationId=9000002&kind=transfer'],
      ['我的团员', '/packages/branch/members/index?organisationId=9000002'],
      ['添加团员', '/packages/branch/pull-in/index?organisationId=9000002'],
    ])
  })

  it('for a committee, a work committee or a general branch: what lies below, and no applications of its own', () => {
    for (const organisationType of ['committee', 'work-committee', 'general-branch'] as const) {
      const offices = [{ ...committee, organisationType }]
      expect(labels({ ...session, offices }, '9000003')).toEqual(['下级团组织'])
    }
  })

  it('for neither member nor officer: says so and whom to ask', () => {
    const { entries, nothingToDo } = presentMine({ ...session, member: null, offices: [] }, null)
    expect(entries).toEqual([])
    expect(nothingToDo).toContain('上级团委')
  })
})

describe('counting by kind', () => {
  it('is asked for only where something waits for a branch', () => {
    expect(presentMine(session, '9000002').waitingAt).toBe('9000002')
    expect(presentMine(session, '9000003').waitingAt).toBeNull()
    expect(presentMine(session, null).waitingAt).toBeNull()
    expect(presentMine({ ...session, offices: [{ ...branch, waiting: 0 }] }, '9000002').waitingAt).toBeNull()
  })
})
