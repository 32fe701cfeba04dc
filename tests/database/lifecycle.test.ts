import type { ApplicationMove } from '../../src/contracts/actions/application'
import type { ApplicationState } from '../../src/contracts/application-words'
import type { ErrorCode } from '../../src/contracts/errors'
import { relations, makeNeighbourhood, type Neighbourhood, type Relation } from '../factories/neighbourhood'
import { bringTo, move } from '../factories/application-in-state'
import { findInconsistencies } from '../support/consistency'
import { everyRow } from '../support/rows'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

type Answer = 'ok' | ErrorCode
type Row = readonly [Answer, Answer, Answer, Answer, Answer, Answer, Answer, Answer]
type Table = Record<ApplicationState, Record<ApplicationMove, Row>>

const none = 'NOT_FOUND'
const turn = 'NOT_YOUR_STEP'
const bars = 'NOT_ALLOWED'
const over = 'ALREADY_DECIDED'
const idle = 'NOT_PENDING'
const kept = 'NOT_RESUBMITTABLE'
const away = [none, none, 'SESSION_MISSING'] as const // sibling, outsider, guest

/** The columns are `relations`: self, source, target, superior of source, superior of target, then those who may not even look. */
const startedByMember: Table = {
  pending: {
    agree: [turn, turn, 'ok', turn, turn, ...away],
    refuse: [turn, turn, 'ok', turn, turn, ...away],
    withdraw: ['ok', bars, bars, bars, bars, ...away],
    resubmit: [kept, bars, bars, bars, bars, ...away],
    remind: ['ok', 'ok', bars, bars, bars, ...away],
  },
  approved: {
    agree: [turn, turn, over, turn, turn, ...away],
    refuse: [turn, turn, over, turn, turn, ...away],
    withdraw: [over, bars, bars, bars, bars, ...away],
    resubmit: [kept, bars, bars, bars, bars, ...away],
    remind: [over, over, bars, bars, bars, ...away],
  },
  refused: {
    agree: [turn, turn, over, turn, turn, ...away],
    refuse: [turn, turn, over, turn, turn, ...away],
    withdraw: [over, bars, bars, bars, bars, ...away],
    resubmit: ['ok', bars, bars, bars, bars, ...away],
    remind: [over, over, bars, bars, bars, ...away],
  },
  returned: {
    agree: [turn, turn, idle, turn, turn, ...away],
    refuse: [turn, turn, idle, turn, turn, ...away],
    withdraw: [idle, bars, bars, bars, bars, ...away],
    resubmit: ['ok', bars, bars, bars, bars, ...away],
    remind: [idle, idle, bars, bars, bars, ...away],
  },
  withdrawn: {
    agree: [turn, turn, idle, turn, turn, ...away],
    refuse: [turn, turn, idle, turn, turn, ...away],
    withdraw: [idle, bars, bars, bars, bars, ...away],
    resubmit: ['ok', bars, bars, bars, bars, ...away],
    remind: [idle, idle, bars, bars, bars, ...away],
  },
  superseded: {
    agree: [turn, turn, idle, turn, turn, ...away],
    refuse: [turn, turn, idle, turn, turn, ...away],
    withdraw: [idle, bars, bars, bars, bars, ...away],
    resubmit: [kept, bars, bars, bars, bars, ...away],
    remind: [idle, idle, bars, bars, bars, ...away],
  },
}

/** Whoever filed it takes it back or sends it again: here the source branch, and not the member. */
const startedByBranch: Table = {
  pending: { ...startedByMember.pending, withdraw: [bars, 'ok', bars, bars, bars, ...away], resubmit: [bars, kept, bars, bars, bars, ...away] },
  approved: { ...startedByMember.approved, withdraw: [bars, over, bars, bars, bars, ...away], resubmit: [bars, kept, bars, bars, bars, ...away] },
  refused: { ...startedByMember.refused, withdraw: [bars, over, bars, bars, bars, ...away], resubmit: [bars, 'ok', bars, bars, bars, ...away] },
  returned: { ...startedByMember.returned, withdraw: [bars, idle, bars, bars, bars, ...away], resubmit: [bars, 'ok', bars, bars, bars, ...away] },
  withdrawn: { ...startedByMember.withdrawn, withdraw: [bars, idle, bars, bars, bars, ...away], resubmit: [bars, 'ok', bars, bars, bars, ...away] },
  superseded: { ...startedByMember.superseded, withdraw: [bars, idle, bars, bars, bars, ...away], resubmit: [bars, kept, bars, bars, bars, ...away] },
}

const after: Partial<Record<ApplicationMove, ApplicationState>> = { agree: 'approved', refuse: 'refused', withdraw: 'withdrawn', resubmit: 'pending', remind: 'pending' }

interface Cell {
  started: 'self' | 'source'
  state: ApplicationState
  move: ApplicationMove
  relation: Relation
  expected: Answer
}

function cellsOf(table: Table, started: Cell['started']): Cell[] {
  return (Object.keys(table) as ApplicationState[]).flatMap((state) =>
    (Object.keys(table[state]) as ApplicationMove[]).flatMap((name) =>
      relations.map((relation, column) => ({ started, state, move: name, relation, expected: table[state][name][column] as Answer })),
    ),
  )
}

describe.each([
  ['the member', 'self', startedByMember],
  ['the branch', 'source', startedByBranch],
] as const)('an application filed by %s', (_who, started, table) => {
  const cells = cellsOf(table, started)
  const refused = cells.filter((cell) => cell.expected !== 'ok')
  const allowed = cells.filter((cell) => cell.expected === 'ok')
  const worlds = new Map<ApplicationState, { world: Neighbourhood; filed: { applicationId: string; version: number } }>()

  beforeAll(async () => {
    for (const state of Object.keys(table) as ApplicationState[]) {
      const world = await makeNeighbourhood(database.context)
      worlds.set(state, { world, filed: await bringTo(world, state, started, database.clock) })
    }
  })

  test.each(refused)('$state: $move by $relation is refused with $expected and changes no row', async ({ state, move: name, relation, expected }) => {
    const { world, filed } = worlds.get(state)!
    const before = await everyRow(database.pool)
    expect(await move(world, relation, name, filed)).toMatchObject({ ok: false, error: { code: expected } })
    expect(await everyRow(database.pool)).toEqual(before)
  })

  test.each(allowed)('$state: $move by $relation is done', async ({ state, move: name, relation }) => {
    const world = await makeNeighbourhood(database.context)
    const filed = await bringTo(world, state, started, database.clock)
    expect(await move(world, relation, name, filed)).toMatchObject({ ok: true })
    const [row] = (await database.pool.query<{ state: string }>('select state from application where id = $1', [filed.applicationId])).rows
    expect(row?.state).toBe(after[name])
  })
})

test('a stale version is told before anything about the state, with the state and version of today', async () => {
  const world = await makeNeighbourhood(database.context)
  const filed = await bringTo(world, 'withdrawn', 'self', database.clock)
  for (const [relation, name] of [['target', 'agree'], ['target', 'refuse'], ['self', 'withdraw'], ['self', 'resubmit']] as const) {
    const before = await everyRow(database.pool)
    const answer = await move(world, relation, name, { ...filed, version: filed.version - 1 })
    expect(answer).toMatchObject({ ok: false, error: { code: 'STALE', details: { version: filed.version, state: 'withdrawn' } } })
    expect(await everyRow(database.pool)).toEqual(before)
  }
})

test('a stranger with a wrong version learns nothing of the right one', async () => {
  const world = await makeNeighbourhood(database.context)
  const filed = await bringTo(world, 'pending', 'self', database.clock)
  const answer = await move(world, 'outsider', 'agree', { ...filed, version: 99 })
  expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  expect(JSON.stringify(answer)).not.toContain('version')
})

test('a reviewer is reminded once in 24 hours, whoever asks, and the page before them does not become stale', async () => {
  const world = await makeNeighbourhood(database.context)
  const filed = await bringTo(world, 'pending', 'self', database.clock)
  const start = database.clock.now
  expect(await move(world, 'self', 'remind', filed)).toMatchObject({ ok: true })
  database.clock.now = new Date(start.getTime() + 24 * 3_600_000 - 1)
  const before = await everyRow(database.pool)
  for (const relation of ['self', 'source'] as const) expect(await move(world, relation, 'remind', filed)).toMatchObject({ ok: false, error: { code: 'REMINDED_ALREADY' } })
  expect(await everyRow(database.pool)).toEqual(before)
  database.clock.now = new Date(start.getTime() + 24 * 3_600_000)
  expect(await move(world, 'source', 'remind', filed)).toMatchObject({ ok: true })
  expect(await move(world, 'target', 'agree', filed)).toMatchObject({ ok: true })
  database.clock.now = start
})

test('after all of this every audit chain is whole, and audit, outbox and decisions tell the same', async () => {
  expect(await findInconsistencies(database.context)).toEqual([])
})
