import type { SubordinateRow } from '../../src/contracts/actions/organisation'
import { overviewWords, presentSubordinate } from '../../src/features/committee/overview-presenter'

const college: SubordinateRow = { id: '9000001', name: '甲学院团委', type: 'committee', members: 166, waiting: 6, oldestWaitingDays: 5 }
const branch: SubordinateRow = { id: '9000002', name: '乙班团支部', type: 'branch', members: 30, waiting: 0, oldestWaitingDays: null }
const oldestOf = (oldestWaitingDays: number | null) => presentSubordinate({ ...college, oldestWaitingDays }).oldest

describe('a subordinate organisation', () => {
  it('opens where there is a level below', () => {
    expect(presentSubordinate(college)).toMatchObject({ opens: true, members: '166', waiting: '6', oldest: { text: '最久 5 天', tone: 'waiting' } })
    expect(presentSubordinate(branch)).toMatchObject({ opens: false, oldest: null })
  })

  it('is warned of after 3 days and again after 8', () => {
    expect(oldestOf(0)).toEqual({ text: '今天送到', tone: 'neutral' })
    expect(oldestOf(3)?.tone).toBe('neutral')
    expect(oldestOf(4)?.tone).toBe('waiting')
    expect(oldestOf(8)?.tone).toBe('waiting')
    expect(oldestOf(9)).toEqual({ text: '最久 9 天', tone: 'bad' })
  })
})

describe('all of them in a sentence', () => {
  it('adds up members and what waits', () => {
    expect(overviewWords([college, branch])).toBe('2 个下级团组织，团员 196 人，6 份申请等待审核。')
    expect(overviewWords([branch])).toBe('1 个下级团组织，团员 30 人，没有等待审核的申请。')
  })

  it('points out whoever lets people wait longer than 8 days', () => {
    expect(overviewWords([{ ...college, oldestWaitingDays: 9 }, branch])).toContain('其中 1 个组织有申请等了超过 8 天')
  })
})
