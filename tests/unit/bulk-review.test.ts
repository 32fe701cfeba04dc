import type { ErrorCode } from '../../src/contracts/errors'
import { outcomeOfError, runBulk, summarise, type BulkItem, type BulkOutcome } from '../../src/features/review/bulk-review'

const done: BulkOutcome = { kind: 'done' }
const lost: BulkOutcome = { kind: 'unknown', sentence: '网络好像断了。' }
const itemsOf = (count: number): BulkItem[] =>
  Array.from({ length: count }, (_, index) => ({ application: { id: `a${index}`, version: 1, memberName: `团员${index}` }, commandId: `c${index}`, outcome: { kind: 'unsent' } }))
const failure = (code: ErrorCode, details: Record<string, unknown> = {}) => outcomeOfError({ code, message: '一句话', details })

/** Runs and keeps what was reported, as the page does. */
async function run(items: readonly BulkItem[], answer: (item: BulkItem) => BulkOutcome) {
  let [running, widest] = [0, 0]
  const sent: string[] = []
  const outcomes = new Map<string, BulkOutcome>()
  const send = async (item: BulkItem) => {
    sent.push(item.commandId)
    widest = Math.max(widest, (running += 1))
    await new Promise((resolve) => setTimeout(resolve, 1))
    running -= 1
    return answer(item)
  }
  await runBulk(items, 4, send, (commandId, outcome) => outcomes.set(commandId, outcome))
  return { sent, widest, items: items.map((item) => ({ ...item, outcome: outcomes.get(item.commandId) ?? item.outcome })) }
}

describe('one decision for many', () => {
  it('sends every one once, four at a time', async () => {
    const { sent, widest, items } = await run(itemsOf(40), () => done)
    expect(new Set(sent).size).toBe(40)
    expect(sent).toHaveLength(40)
    expect(widest).toBe(4)
    expect(summarise(items)).toMatchObject({ total: 40, settled: 40, done: 40, open: 0 })
  })

  it('goes on past one that somebody else dealt with', async () => {
    const { items } = await run(itemsOf(10), ({ commandId }) => (commandId === 'c2' ? failure('STALE', { state: 'approved' }) : done))
    expect(summarise(items)).toMatchObject({ done: 9, open: 0, others: [{ applicationId: 'a2', name: '团员2', sentence: '已被处理：已通过' }] })
  })

  it('begins no more once an answer is lost, and counts the rest as open', async () => {
    const { sent, items } = await run(itemsOf(40), ({ commandId }) => (commandId === 'c5' ? lost : done))
    expect(sent.length).toBeLessThan(13)
    const summary = summarise(items)
    expect(summary.done + summary.open).toBe(40)
    expect(summary.why).toBe('网络好像断了。')
  })

  it('asks again only for what has no answer, with the same commandIds', async () => {
    const first = await run(itemsOf(12), ({ commandId }) => (commandId === 'c3' ? lost : commandId === 'c1' ? failure('ALREADY_DECIDED') : done))
    const open = first.items.filter(({ outcome }) => outcome.kind === 'unsent' || outcome.kind === 'unknown').map(({ commandId }) => commandId)
    const second = await run(first.items, () => done)
    expect(second.sent).toEqual(open)
    expect(second.sent).toContain('c3')
    expect(second.sent).not.toContain('c1')
    expect(summarise(second.items)).toMatchObject({ done: 11, open: 0, why: null })
  })

  it('of nothing is done at once', async () => {
    expect((await run([], () => done)).sent).toEqual([])
  })
})

describe('an answer that is no yes', () => {
  it('is somebody else’s work, when the record has moved on', () => {
    expect(failure('ALREADY_DECIDED')).toEqual({ kind: 'overtaken', sentence: '已被处理' })
    expect(failure('NOT_PENDING', { state: 'withdrawn' })).toEqual({ kind: 'overtaken', sentence: '已被处理：已撤回' })
    expect(failure('STALE', { state: 'pending' })).toEqual({ kind: 'overtaken', sentence: '内容刚有变化，没有替您处理，请打开看过再决定' })
  })

  it('is unknown, when the same command may still be answered', () => {
    for (const code of ['OFFLINE', 'INTERNAL', 'TOO_MANY_REQUESTS', 'SESSION_MISSING'] as const) expect(failure(code).kind).toBe('unknown')
  })

  it('is a no with its sentence otherwise', () => {
    expect(failure('NOT_YOUR_STEP')).toEqual({ kind: 'declined', sentence: '一句话' })
  })
})
