import { transferBlocks, type TransferFacts } from '../../cloudfunctions/core/application/transfer-blocks'

const branch = { id: '900011', name: '中国共产主义青年团样例支部委员会', phone: '010-0000-0011' }
const superior = { name: '中国共产主义青年团样例委员会', phone: '010-0000-0010' }
const target = { id: '900021', name: '样例团支部', type: 'branch', kind: 'ordinary', status: 'active' } as const

const clear: TransferFacts = {
  today: '2026-06-01',
  member: { birthday: '2004-05-04', joinedMonth: '2018-05', memberNumber: '201800000001', isStudent: false, graduationYear: null, missing: [] },
  branch, superior, offices: [], openApplicationId: null, startedBy: 'member', reason: 'study', target,
}
const withMember = (changes: Partial<TransferFacts['member']>): TransferFacts => ({ ...clear, member: { ...clear.member, ...changes } })

const byBranch = { who: branch.name, phone: branch.phone }
const bySuperior = { who: superior.name, phone: superior.phone }
const bySelf = { who: '本人', phone: null }

const cases: [string, TransferFacts, string, { who: string; phone: string | null } | null][] = [
  ['no branch yet', { ...clear, branch: null }, 'NO_BRANCH', bySelf],
  ['an open application', { ...clear, openApplicationId: 'x' }, 'OPEN_APPLICATION', bySelf],
  ['still in office', { ...clear, offices: [{ organisationName: '样例团支部' }] }, 'IN_OFFICE', bySuperior],
  ['in office where nobody is above', { ...clear, superior: null, offices: [{ organisationName: '样例团支部' }] }, 'IN_OFFICE', byBranch],
  ['a student without 毕业年份', withMember({ isStudent: true }), 'GRADUATION_UNMARKED', byBranch],
  ['a profile with gaps', withMember({ missing: ['民族', '手机号码'] }), 'PROFILE_INCOMPLETE', byBranch],
  ['a 团员编号 of another year', withMember({ memberNumber: '201700000001' }), 'MEMBER_NUMBER_INVALID', byBranch],
  ['no 团员编号 since 2017', withMember({ memberNumber: null }), 'MEMBER_NUMBER_INVALID', byBranch],
  ['a reason nobody knows', { ...clear, reason: 'holiday' }, 'REASON_UNKNOWN', bySelf],
  ['a reason of the branch, by the member', { ...clear, reason: 'enlistment' }, 'REASON_BRANCH_ONLY', byBranch],
  ['a reason towards a transit organisation', { ...clear, reason: 'enlistment', startedBy: 'branch' }, 'REASON_NOT_OPEN', null],
  ['no such target', { ...clear, target: null }, 'TARGET_UNKNOWN', bySelf],
  ['a transit target', { ...clear, target: { ...target, kind: 'transit' } }, 'TARGET_UNKNOWN', bySelf],
  ['a 团委 as target', { ...clear, target: { ...target, type: 'committee' } }, 'TARGET_NOT_BRANCH', bySelf],
  ['a 团工委 as target', { ...clear, target: { ...target, type: 'work-committee' } }, 'TARGET_NOT_BRANCH', bySelf],
  ['a 团总支 as target', { ...clear, target: { ...target, type: 'general-branch' } }, 'TARGET_NOT_BRANCH', bySelf],
  ['an archived target', { ...clear, target: { ...target, status: 'archived' } }, 'TARGET_ARCHIVED', bySelf],
  ['the present branch as target', { ...clear, target: { ...target, id: branch.id } }, 'TARGET_IS_CURRENT', bySelf],
]

test('nothing stands in the way of an ordinary member', () => {
  expect(transferBlocks(clear)).toEqual([])
})

test.each(cases)('%s blocks, and it says who can lift it', (_name, facts, code, liftedBy) => {
  const blocks = transferBlocks(facts)
  expect(blocks).toMatchObject([{ code, severity: 'block', liftedBy }])
  expect(blocks[0]?.sentence).toMatch(/[\u4e00-\u9fff].*。$/)
})

test('every block that applies is shown at once', () => {
  const facts: TransferFacts = {
    ...withMember({ isStudent: true, missing: ['学历'], memberNumber: null }), openApplicationId: 'x', offices: [{ organisationName: '甲' }, { organisationName: '乙' }], reason: 'enlistment', target: { ...target, status: 'archived' },
  }
  const blocks = transferBlocks(facts)
  expect(blocks.map(({ code }) => code)).toEqual(['OPEN_APPLICATION', 'IN_OFFICE', 'GRADUATION_UNMARKED', 'PROFILE_INCOMPLETE', 'MEMBER_NUMBER_INVALID', 'REASON_BRANCH_ONLY', 'TARGET_ARCHIVED'])
  expect(blocks[0]?.applicationId).toBe('x')
  expect(blocks[1]?.sentence).toContain('甲、乙')
})

test('what has not been chosen yet does not block', () => {
  const { reason: _reason, target: _target, ...early } = clear
  expect(transferBlocks(early)).toEqual([])
})

test.each([
  ['1998-06-01', '2026-05-31', []],
  ['1998-06-01', '2026-06-01', ['OVER_AGE']],
  ['1998-06-02', '2026-06-01', []],
  ['1996-02-29', '2024-02-28', []],
  ['1996-02-29', '2024-02-29', ['OVER_AGE']],
  ['1990-01-01', '2026-06-01', ['OVER_AGE']],
])('born %s, on %s: %j', (birthday, today, codes) => {
  const blocks = transferBlocks({ ...withMember({ birthday }), today })
  expect(blocks.map(({ code }) => code)).toEqual(codes)
  expect(blocks.every(({ severity }) => severity === 'warning')).toBe(true)
})

test('28 or older in office is no reason to warn: office holders stay', () => {
  const facts = { ...withMember({ birthday: '1990-01-01' }), offices: [{ organisationName: '甲' }] }
  expect(transferBlocks(facts).map(({ code }) => code)).toEqual(['IN_OFFICE'])
})

test('a marked graduation year, and no year at all for whoever is no student, do not block', () => {
  expect(transferBlocks(withMember({ isStudent: true, graduationYear: 2026 }))).toEqual([])
  expect(transferBlocks(withMember({ isStudent: false, graduationYear: null }))).toEqual([])
})
