import { findBreak, nextAuditEvent, type NewAuditEvent } from '../../cloudfunctions/core/audit/chain'

type Row = ReturnType<typeof nextAuditEvent>

const event = (index: number): NewAuditEvent => ({
  chain: 'lin', event: 'application.submit', at: new Date(Date.UTC(2026, 5, 1, 2, index)), accountId: 'a', organisationId: null, applicationId: 'x', details: { round: 1, step: index },
})

function chainOf(length: number): Row[] {
  const rows: Row[] = []
  for (let index = 0; index < length; index += 1) rows.push(nextAuditEvent(rows.at(-1) ?? null, event(index)))
  return rows
}

const changed = (rows: Row[], index: number, changes: Partial<Row>) => rows.map((row, place) => (place === index ? { ...row, ...changes } : row))

test('a chain as it was written is whole, also an empty one', () => {
  expect(findBreak([])).toBeNull()
  expect(findBreak(chainOf(6))).toBeNull()
})

test.each([
  ['event', { event: 'application.agree' }],
  ['time', { at: new Date(0) }],
  ['account', { accountId: 'b' }],
  ['organisation', { organisationId: '900001' }],
  ['application', { applicationId: 'y' }],
  ['details', { details: { round: 1, step: 99 } }],
  ['chain', { chain: 'wang' }],
  ['hash', { hash: 'forged' }],
  ['previous hash', { previousHash: 'forged' }],
])('a changed %s is found where it was changed, anywhere in the chain', (_what, changes) => {
  const rows = chainOf(6)
  for (let index = 0; index < rows.length; index += 1) expect(findBreak(changed(rows, index, changes))).toBe(index + 1)
})

test('a removed event is found at the one after it; removed at the end it cannot be', () => {
  const rows = chainOf(6)
  for (let index = 0; index < 5; index += 1) expect(findBreak(rows.toSpliced(index, 1))).toBe(index + 2)
  expect(findBreak(rows.slice(0, 5))).toBeNull()
})

test('an event put in, doubled or moved is found', () => {
  const rows = chainOf(6)
  expect(findBreak(rows.toSpliced(3, 0, rows[2]!))).toBe(3)
  expect(findBreak([rows[1]!, rows[0]!, ...rows.slice(2)])).toBe(2)
})

test('an event rewritten with a right hash of its own is found at the next one', () => {
  const rows = chainOf(6)
  const forged = nextAuditEvent(rows[1]!, { ...event(2), accountId: 'b' })
  expect(findBreak(rows.toSpliced(2, 1, forged))).toBe(4)
})

test('the order in which details were put together does not matter: the database keeps another one', () => {
  const rows = chainOf(3)
  expect(findBreak(changed(rows, 1, { details: { step: 1, round: 1 } }))).toBeNull()
})
