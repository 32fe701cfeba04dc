import type { ApplicationSummary } from '../../src/contracts/actions/application'
import type { MyOrganisation } from '../../src/contracts/actions/member'
import { presentMyOrganisation } from '../../src/features/my-organisation/my-organisation-presenter'

const now = new Date('2026-11-21T04:00:00.000Z')
const branch = { id: '9000001', name: '乙班团支部', type: 'branch', contactName: '周启明', contactPhone: '010-0000-0001' } as const
const waiting: ApplicationSummary = {
  id: 'a1', kind: 'transfer', state: 'pending', version: 1, memberName: '林小满', sourceName: '乙班团支部', targetName: '丙班团支部', reasonLabel: '升学',
  submittedAt: '2026-11-18T02:00:00.000Z', heldBy: '丙班团支部', heldSince: '2026-11-18T03:00:00.000Z', expiresAt: '2026-11-28T02:00:00.000Z',
}
const decided = (id: string, state: ApplicationSummary['state']): ApplicationSummary => ({ ...waiting, id, state, heldBy: null, heldSince: null, expiresAt: null })
const record: MyOrganisation['record'] = {
  id: 'm', name: '林小满', maskedIdNumber: '99**************34', maskedPhone: '138****1234', ethnicity: '汉族', politicalStatus: '共青团员', education: '本科',
  joinedMonth: '2019-05', memberNumber: '201912345678', graduationYear: 2026, offices: [],
}
const present = (own: Partial<MyOrganisation>) => presentMyOrganisation({ branch, superiors: [], record, applications: [], partyNotice: null, ...own }, now)

describe('the one primary action', () => {
  it('of a member in a branch is 转移团组织', () => {
    expect(present({}).action).toEqual({ text: '转移团组织', url: '/packages/member/transfer/index' })
  })

  it('of a member without a branch is 申请加入', () => {
    expect(present({ branch: null }).action).toEqual({ text: '申请加入', url: '/packages/member/join/index' })
  })

  it('is the open application while there is one, with or without a branch', () => {
    const action = { text: '查看正在审核的申请', url: '/packages/application/detail/index?id=a1' }
    expect(present({ applications: [waiting] }).action).toEqual(action)
    expect(present({ branch: null, applications: [waiting] }).action).toEqual(action)
  })
})

describe('an application under way', () => {
  const stepsOf = (application: ApplicationSummary) => present({ applications: [application] }).open?.steps

  it('says who holds it, since when, and what comes next', () => {
    expect(stepsOf(waiting)).toEqual([
      { title: '已提交', time: '11月18日 10:00', state: 'done' },
      { title: '丙班团支部正在审核', time: '11月18日 11:00 交到这里，3 天前', detail: '还有 7 天：11月28日 10:00 前没有审核会自动退回，退回后可以重新提交。', state: 'now' },
      { title: '转入丙班团支部', detail: '审核通过就办完了，结果会发到「消息」。', state: 'next' },
    ])
  })

  it('ends in joining when it is 申请加入', () => {
    expect(stepsOf({ ...waiting, kind: 'join' })?.at(-1)?.title).toBe('加入丙班团支部')
  })

  it('does not count days below zero when it is about to return', () => {
    expect(stepsOf({ ...waiting, expiresAt: '2026-11-20T02:00:00.000Z' })?.[1]?.detail).toBe('审核期限已到，马上会自动退回，退回后可以重新提交。')
  })

  it('names organisations without the words all of them begin with', () => {
    const name = '中国共产主义青年团丙班团支部'
    expect(stepsOf({ ...waiting, targetName: name, heldBy: name })?.map(({ title }) => title)).toEqual(['已提交', '丙班团支部正在审核', '转入丙班团支部'])
  })

  it('without a clock promises none', () => {
    expect(stepsOf({ ...waiting, expiresAt: null })?.[1]?.detail).toBeUndefined()
  })

  it('stands apart from those before it', () => {
    const { open, past } = present({ applications: [waiting, decided('a0', 'approved')] })
    expect([open?.id, past.map(({ id }) => id)]).toEqual(['a1', ['a0']])
  })
})

describe('applications before', () => {
  it.each([
    ['approved', '已通过', 'good'],
    ['withdrawn', '已撤回', 'neutral'],
    ['superseded', '已关闭', 'neutral'],
  ] as const)('%s reads %s', (state, text, tone) => {
    expect(present({ applications: [decided('a1', state)] }).past[0]).toEqual({
      id: 'a1', title: '转移团组织：丙班团支部', detail: '升学 · 11月18日 10:00 提交', status: { text, tone },
    })
  })

  it.each(['refused', 'returned'] as const)('that came back (%s) stand on top while nothing was sent since', (state) => {
    const { cameBack, past } = present({ applications: [decided('a1', state), decided('a0', 'refused')] })
    expect([cameBack?.id, past.map(({ id }) => id)]).toEqual(['a1', ['a0']])
    expect(present({ applications: [waiting, decided('a0', state)] }).cameBack).toBeNull()
  })
})
