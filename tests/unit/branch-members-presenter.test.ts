import type { MemberRow } from '../../src/contracts/actions/member'
import { graduationYears, noMembersWords, presentMemberRow } from '../../src/features/branch-members/member-row-presenter'
import { presentMemberRecord } from '../../src/features/member-record/member-record-presenter'
import { memberRecord } from '../factories/application-view'

const row: MemberRow = { id: 'm1', name: '孙三', joinedMonth: '2020-06', graduationYear: null, openApplication: null, inOffice: false }

describe('a row of 我的团员', () => {
  it('says since when and until when', () => {
    expect(presentMemberRow(row)).toEqual({ lines: ['2020年6月入团'], tags: [] })
    expect(presentMemberRow({ ...row, graduationYear: 2026 }).lines).toEqual(['2020年6月入团 · 2026 年毕业'])
  })

  it('shows where someone is about to go, and who is in office', () => {
    const openApplication = { id: 'a1', kind: 'transfer', targetName: '丁班团支部' } as const
    expect(presentMemberRow({ ...row, openApplication, inOffice: true })).toEqual({
      lines: ['2020年6月入团', '正在申请转到 丁班团支部'],
      tags: [{ text: '转接中', tone: 'waiting' }, { text: '任职中', tone: 'neutral' }],
    })
  })
})

describe('an empty list', () => {
  it('says what would be there', () => {
    expect(noMembersWords('', 'all')).toContain('添加团员')
    expect(noMembersWords('', 'unmarked')).toBe('在校团员都已标记毕业年份。')
    expect(noMembersWords('张', 'all')).toContain('「张」')
  })
})

describe('years of graduation on offer', () => {
  it('start with the last one', () => {
    const years = graduationYears(new Date('2026-11-20T06:00:00Z'))
    expect(years[0]).toEqual({ value: '2025', label: '2025 年' })
    expect(years).toHaveLength(8)
  })
})

describe('the record of a member', () => {
  const valueOf = (label: string, changes = {}) => presentMemberRecord(memberRecord(changes)).find((shown) => shown.label === label)?.value

  it('shows masked numbers as they came', () => {
    expect(valueOf('身份证号')).toBe('99**************24')
    expect(valueOf('入团年月')).toBe('2020年6月')
  })

  it('says what is missing', () => {
    expect(valueOf('毕业年份', { graduationYear: null })).toBe('没有标记')
    expect(valueOf('团员编号', { memberNumber: null })).toBe('没有登记')
    expect(valueOf('民族', { ethnicity: '' })).toBe('没有登记')
    expect(valueOf('团内任职', { offices: [] })).toBe('无')
    expect(valueOf('手机号', { maskedPhone: null })).toBe('没有登记')
    expect(valueOf('团内任职', { offices: ['乙班团支部 书记', '甲校团委 委员'] })).toBe('乙班团支部 书记、甲校团委 委员')
  })
})
