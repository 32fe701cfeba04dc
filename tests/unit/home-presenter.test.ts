import type { OfficeView, SessionView } from '../../src/contracts/actions/session'
import { presentHome } from '../../src/features/home/home-presenter'

const member = { id: 'm1', branchId: '9000001', branchName: '计通2203班团支部' }
const branchOffice: OfficeView = { organisationId: '9000002', organisationName: '计通24级临时团支部', organisationType: 'branch', title: '书记', waiting: 46 }
const session: SessionView = { name: '林小满', member, offices: [], unread: 0 }

const labels = (found: SessionView | null): string[] => presentHome(found).entries.map(({ label }) => label)

describe('the first page', () => {
  it('tells a guest what this is and asks them to sign in only for what is theirs', () => {
    const { greeting, entries, offices } = presentHome(null)
    expect(greeting).toContain('谁在审核')
    expect(entries.map(({ label, needsSession }) => [label, needsSession])).toEqual([
      ['我的组织', true],
      ['转移团组织', true],
      ['团员报到', false],
      ['转至外部系统', false],
    ])
    expect(offices).toEqual([])
  })

  it('says that what is not open yet is not, and leads to its steps', () => {
    const closed = presentHome(null).entries.filter(({ needsSession }) => !needsSession)
    expect(closed.map(({ detail }) => detail)).toEqual(['未开通，先看步骤', '未开通，先看步骤'])
    expect(closed.map(({ url }) => url)).toEqual(['/packages/guide/guide/index?topic=check-in', '/packages/guide/guide/index?topic=outbound'])
  })

  it('tells a member where their membership is', () => {
    expect(presentHome(session).greeting).toBe('林小满，您好。您的团组织关系在计通2203班团支部。')
  })

  it('offers 申请加入 in place of 转移团组织 to someone no branch holds', () => {
    const nowhere = { ...session, member: { id: 'm1', branchId: null, branchName: null } }
    expect(labels(nowhere)).toEqual(['我的组织', '申请加入', '团员报到', '转至外部系统'])
    expect(presentHome(nowhere).greeting).toContain('还不在任何团支部')
  })

  it('offers staff without a member record nothing of a member', () => {
    expect(labels({ ...session, member: null, offices: [branchOffice] })).toEqual(['团员报到', '转至外部系统'])
  })

  it('leads the officer of a branch to its workbench and says what waits', () => {
    const [office] = presentHome({ ...session, offices: [branchOffice] }).offices
    expect(office).toEqual({
      organisationId: '9000002',
      label: '计通24级临时团支部',
      detail: '书记 · 审核申请，管理团员',
      waiting: 46,
      url: '/packages/branch/workbench/index?organisationId=9000002',
    })
  })

  it('leads the officer of any other unit to the overview', () => {
    const types = ['committee', 'work-committee', 'general-branch'] as const
    for (const organisationType of types) {
      const [office] = presentHome({ ...session, offices: [{ ...branchOffice, organisationType, waiting: 0 }] }).offices
      expect(office?.url).toBe('/packages/committee/overview/index?organisationId=9000002')
      expect(office?.detail).toBe('书记 · 看下级团组织的办理情况')
    }
  })
})
