import { agoWords, daysLeft, momentWords } from '../../src/features/time/words-of-time'

const now = new Date('2026-11-21T04:00:00.000Z')

describe('a moment', () => {
  it('is told in Beijing time', () => {
    expect(momentWords('2026-11-20T06:05:00.000Z', now)).toBe('11月20日 14:05')
  })

  it('falls on the next day in Beijing when it is late in UTC', () => {
    expect(momentWords('2026-11-20T16:30:00.000Z', now)).toBe('11月21日 00:30')
  })

  it('carries its year when that is another one, as Beijing counts years', () => {
    expect(momentWords('2025-03-09T01:00:00.000Z', now)).toBe('2025年3月9日 09:00')
    expect(momentWords('2025-12-31T17:00:00.000Z', now)).toBe('1月1日 01:00')
  })
})

describe('how long ago', () => {
  it.each([
    ['2026-11-21T03:59:30.000Z', '刚刚'],
    ['2026-11-21T03:59:00.000Z', '1 分钟前'],
    ['2026-11-21T03:00:01.000Z', '59 分钟前'],
    ['2026-11-21T03:00:00.000Z', '1 小时前'],
    ['2026-11-20T04:00:01.000Z', '23 小时前'],
    ['2026-11-18T04:00:00.000Z', '3 天前'],
  ])('%s reads %s', (iso, words) => {
    expect(agoWords(iso, now)).toBe(words)
  })

  it('is now for a moment ahead of this clock', () => {
    expect(agoWords('2026-11-21T04:00:20.000Z', now)).toBe('刚刚')
  })
})

describe('days left', () => {
  it.each([
    ['2026-12-01T04:00:00.000Z', 10],
    ['2026-11-22T04:00:00.000Z', 1],
    ['2026-11-21T04:00:01.000Z', 1],
    ['2026-11-21T04:00:00.000Z', 0],
    ['2026-11-21T03:59:59.000Z', 0],
    ['2026-11-19T04:00:00.000Z', -2],
  ])('until %s are %d', (iso, days) => {
    expect(daysLeft(iso, now)).toBe(days)
  })
})
