import type { ApplicationSummary } from '../../src/contracts/actions/application'
import { checkRefusalNote } from '../../src/features/refusal/refusal-note'
import { plainName } from '../../src/features/application-words/plain-name'
import { presentBulk, presentReviewRow } from '../../src/features/review/review-presenter'
import { applicationSummary } from '../factories/application-view'

const now = new Date('2026-11-20T06:10:00.000Z')
const rowOf = (changes: Partial<ApplicationSummary>) => presentReviewRow(applicationSummary(changes), now)

describe('a row of 申请转入', () => {
  it('says who, from where, why, how long it waits and how long is left', () => {
    expect(rowOf({})).toEqual({
      id: applicationSummary().id, name: '孙三', lines: ['来自 甲校乙班支部委员会', '升学 · 3 天前送到'], tag: { text: '剩 7 天', tone: 'waiting' },
    })
  })

  it('turns red in the last two days', () => {
    expect(rowOf({ expiresAt: '2026-11-22T06:00:00.000Z' }).tag).toEqual({ text: '剩 2 天', tone: 'bad' })
    expect(rowOf({ expiresAt: '2026-11-20T06:00:00.000Z' }).tag).toEqual({ text: '马上退回', tone: 'bad' })
    expect(rowOf({ expiresAt: null }).tag).toEqual({ text: '待审核', tone: 'waiting' })
  })

  it('of somebody without a branch says so and gives no reason', () => {
    expect(rowOf({ kind: 'join', sourceName: null, reasonLabel: null }).lines).toEqual(['还不在任何团支部', '3 天前送到'])
  })

  it('shows how it ended once it is done', () => {
    expect(rowOf({ state: 'refused', heldSince: null, expiresAt: null })).toMatchObject({
      lines: ['来自 甲校乙班支部委员会', '升学 · 11月17日 14:05 提交'], tag: { text: '已拒绝', tone: 'bad' },
    })
  })
})

describe('the words of one decision for many', () => {
  const summary = { total: 40, settled: 12, done: 11, open: 28, why: null, others: [] }

  it('count while it runs', () => {
    expect(presentBulk({ kind: 'agree' }, summary)).toMatchObject({ progress: '正在处理 12/40', percent: 30 })
  })

  it('say in one breath that all went well', () => {
    expect(presentBulk({ kind: 'refuse', note: '…' }, { ...summary, settled: 40, done: 40, open: 0 })).toMatchObject({ result: '40 份都已拒绝', openRemark: null })
  })

  it('say what follows for those decided, and nothing where none was', () => {
    const all = { ...summary, settled: 40, done: 40, open: 0 }
    expect(presentBulk({ kind: 'agree' }, all).consequence).toContain('本支部的团员')
    expect(presentBulk({ kind: 'refuse', note: '…' }, all).consequence).toContain('可以重新提交')
    expect(presentBulk({ kind: 'agree' }, { ...all, done: 0 }).consequence).toBeNull()
  })

  it('keep apart what others dealt with and what has no answer', () => {
    const words = presentBulk({ kind: 'agree' }, { ...summary, settled: 20, done: 18, open: 20, why: '网络好像断了。' })
    expect(words.result).toBe('18 份已同意，另外 2 份见下')
    expect(words.openRemark).toBe('网络好像断了。还有 20 份没有结果，再试一次不会重复处理。')
  })
})

describe('the words of a refusal', () => {
  it('are 4 to 200 characters that a person can read', () => {
    expect(checkRefusalNote('请先报到')).toBeUndefined()
    expect(checkRefusalNote('字'.repeat(200))).toBeUndefined()
    expect(checkRefusalNote('   ')).toContain('请写明拒绝理由')
    expect(checkRefusalNote(' 不行 ')).toBe('拒绝理由至少 4 个字，现在 2 个')
    expect(checkRefusalNote('字'.repeat(201))).toContain('最多 200 个字')
    expect(checkRefusalNote('请先报到😀')).toBe('请不要使用表情符号')
  })
})

describe('a plain name', () => {
  it('leaves out what all league names begin with, and nothing else', () => {
    expect(plainName('中国共产主义青年团甲校委员会')).toBe('甲校委员会')
    expect(plainName('甲校中国共产主义青年团')).toBe('甲校中国共产主义青年团')
    expect(plainName('中国共产主义青年团')).toBe('中国共产主义青年团')
  })
})
