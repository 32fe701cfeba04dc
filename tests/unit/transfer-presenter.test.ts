import type { ApplicationView, TransferBlock } from '../../src/contracts/actions/application'
import type { OrganisationRow } from '../../src/contracts/organisations'
import { findReason, transferReasons, type TransferReason } from '../../src/contracts/reasons'
import { presentBlocks } from '../../src/features/transfer/block-presenter'
import { reasonChoices, unusualTarget } from '../../src/features/transfer/reason-presenter'
import { presentReview } from '../../src/features/transfer/review-presenter'
import { lastNote, startingDraft, titleOf, type TransferCase } from '../../src/features/transfer/transfer-case'
import { emptyDraft, type TransferDraft } from '../../src/features/transfer/wizard-state'

const branch: OrganisationRow = {
  id: '9000001', fullName: '中国共产主义青年团甲校乙班团支部', shortName: '乙班团支部', type: 'branch', kind: 'freshman', status: 'active',
  regionName: '北京市海淀区', superiors: ['共青团北京市委员会', '甲校团委'], branchCount: 0,
}
const other = { ...branch, id: '9000002' }
const study = { schoolKind: '普通高等院校', schoolName: '甲大学', address: '海淀区一号院' }
const filled: TransferDraft = { step: 'review', reason: 'study', target: branch, targetPassed: true, form: study }
const mine: TransferCase = {
  memberId: 'm', memberName: '林小满', branchName: '丙班团支部', startedBy: 'member', blocks: [], resubmitting: null, wantedTarget: null, wantedTargetLost: false,
}
const again: TransferCase = {
  ...mine,
  wantedTarget: branch,
  resubmitting: {
    id: 'a', reason: 'study', form: study,
    timeline: [
      { event: 'submit', at: '2026-11-01T00:00:00.000Z', by: null, note: null },
      { event: 'refuse', at: '2026-11-02T00:00:00.000Z', by: null, note: '请先到团支部报到' },
      { event: 'resubmit', at: '2026-11-03T00:00:00.000Z', by: null, note: null },
      { event: 'refuse', at: '2026-11-04T00:00:00.000Z', by: null, note: '不是我支部的人员' },
    ],
  } as unknown as ApplicationView,
}
const block = (code: string, extra: Partial<TransferBlock> = {}): TransferBlock => ({ code, severity: 'block', sentence: '一句话。', liftedBy: null, ...extra })
const reason = (code: string): TransferReason => findReason(code) as TransferReason

describe('what stands in the way', () => {
  it('is parted into what blocks and what only warns', () => {
    const { blocking, warnings } = presentBlocks([block('OVER_AGE', { severity: 'warning' }), block('IN_OFFICE')], 'member')
    expect([blocking.map((words) => words.code), warnings.map((words) => words.code)]).toEqual([['IN_OFFICE'], ['OVER_AGE']])
  })

  it('names who can lift it, with the phone', () => {
    const [words] = presentBlocks([block('IN_OFFICE', { liftedBy: { who: '甲校团委', phone: '010-0000-0001' } })], 'member').blocking
    expect(words).toMatchObject({ liftedBy: '由甲校团委处理', phone: '010-0000-0001', link: null })
  })

  it('speaks of the member as the one who reads it: themself or their branch', () => {
    const own = [block('OPEN_APPLICATION', { liftedBy: { who: '本人', phone: null } })]
    expect(presentBlocks(own, 'member').blocking[0]?.liftedBy).toBe('由您自己处理')
    expect(presentBlocks(own, 'branch').blocking[0]?.liftedBy).toBe('由团员本人处理')
  })

  it('leads to the open application, and a member without a branch to joining', () => {
    const link = (code: string, startedBy: 'member' | 'branch', applicationId?: string) =>
      presentBlocks([block(code, { applicationId })], startedBy).blocking[0]?.link
    expect(link('OPEN_APPLICATION', 'branch', 'a1')).toEqual({ text: '查看这份申请', url: '/packages/application/detail/index?id=a1' })
    expect(link('NO_BRANCH', 'member')).toEqual({ text: '申请加入', url: '/packages/member/join/index' })
    expect(link('NO_BRANCH', 'branch')).toBeNull()
  })

  it('names nobody where choosing another target is all there is to do', () => {
    expect(presentBlocks([block('TARGET_IS_CURRENT', { liftedBy: { who: '本人', phone: null } })], 'member').blocking[0]?.liftedBy).toBeNull()
  })
})

describe('the reasons', () => {
  const choice = (startedBy: 'member' | 'branch', code: string) => reasonChoices(startedBy).find(({ value }) => value === code)

  it('are all shown, in the order of the table', () => {
    expect(reasonChoices('member').map(({ value }) => value)).toEqual(transferReasons.map(({ code }) => code))
  })

  it('that only a branch may use are explained to a member, not hidden', () => {
    expect(choice('member', 'enlistment')).toMatchObject({ disabled: true, detail: '只能由所在团支部办理，请联系本支部的团支书' })
  })

  it('towards a transit organisation are not open to a branch either', () => {
    expect(choice('branch', 'enlistment')).toMatchObject({ disabled: true, detail: '还没有开通，请联系上级团委线下办理' })
  })

  it('that are open carry their explanation', () => {
    expect(choice('member', 'study')).toMatchObject({ disabled: false, detail: '考上新的学校，团组织关系随学校走' })
  })

  it('give a second thought to an unusual target, and only to that', () => {
    expect(unusualTarget(reason('study'), branch)).toBeNull()
    expect(unusualTarget(reason('other'), { ...branch, kind: 'staff' })).toBeNull()
    expect(unusualTarget(reason('study'), { ...branch, kind: 'staff' })).toContain('您选的是教师支部')
    expect(unusualTarget(reason('study'), { ...branch, kind: 'ordinary' })).toContain('您选的是普通团支部')
  })
})

describe('the wizard opens', () => {
  it('empty for the first time', () => {
    expect(startingDraft(mine, undefined)).toEqual({ draft: emptyDraft, restored: false })
  })

  it('with the target of a link filled in, but not one that is no branch', () => {
    expect(startingDraft({ ...mine, wantedTarget: branch }, undefined).draft.target).toEqual(branch)
    expect(startingDraft({ ...mine, wantedTarget: { ...branch, type: 'committee' } }, undefined).draft.target).toBeNull()
  })

  it('with what was left unfinished', () => {
    expect(startingDraft(mine, filled)).toEqual({ draft: filled, restored: true })
  })

  it('with the target of a link rather than the unfinished one, which has to pass anew', () => {
    expect(startingDraft({ ...mine, wantedTarget: other }, filled).draft).toEqual({ ...filled, target: other, targetPassed: false })
    expect(startingDraft({ ...mine, wantedTarget: branch }, filled).draft).toEqual(filled)
  })

  it('at the summary with everything filled in when it is sent again', () => {
    expect(startingDraft(again, undefined)).toEqual({ draft: filled, restored: false })
  })

  it('without passing the old target when that is archived or gone', () => {
    expect(startingDraft({ ...again, wantedTarget: { ...branch, status: 'archived' } }, undefined).draft.targetPassed).toBe(false)
    expect(startingDraft({ ...again, wantedTarget: null }, undefined).draft).toMatchObject({ target: null, targetPassed: false })
  })

  it('with the new target chosen last time, not the one that refused', () => {
    expect(startingDraft(again, { ...filled, target: other }).draft.target).toEqual(other)
  })

  it('under the name of what is being done', () => {
    expect([mine, { ...mine, startedBy: 'branch' as const }, again].map(titleOf)).toEqual(['转移团组织', '发起转移', '重新提交'])
  })

  it('with the words of the last refusal', () => {
    expect([lastNote(mine), lastNote(again)]).toEqual([null, '不是我支部的人员'])
  })
})

describe('the summary', () => {
  const rows = (draft: TransferDraft) => Object.fromEntries(presentReview(draft, '丙班团支部').flatMap((part) => part.rows.map((row) => [row.label, row.value])))

  it('says from where to where, why, and everything that was filled in', () => {
    expect(rows(filled)).toEqual({
      原因: '升学', 转出: '丙班团支部', 转入: branch.fullName, '转入组织 ID': '9000001', 上级: '共青团北京市委员会 › 甲校团委',
      学校类型: '普通高等院校', 学校名称: '甲大学', 详细地址: '海淀区一号院',
    })
  })

  it('spells months and trims', () => {
    expect(rows({ ...filled, reason: 'delayed-graduation', form: { newGraduationMonth: '2027-07' } })['新的毕业年月']).toBe('2027年7月')
    expect(rows({ ...filled, reason: 'unsettled', form: { address: ' 海淀区一号院 ' } })['详细地址']).toBe('海淀区一号院')
  })

  it('leads each part back to its step', () => {
    expect(presentReview(filled, null).map((part) => part.step)).toEqual(['reason', 'target', 'form'])
  })
})
