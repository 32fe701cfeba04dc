import { randomUUID } from 'node:crypto'
import type { Context } from '../../cloudfunctions/core/platform/context'
import { actions, type ActionName } from '../../src/contracts/actions/all'
import { prepare, preparedActions } from '../factories/prepared-actions'
import { bringTo } from '../factories/application-in-state'
import { fileTransfer, makeNeighbourhood, transferInput } from '../factories/neighbourhood'
import { ask, call, callRaw } from '../support/call'
import { findInconsistencies } from '../support/consistency'
import { everyRow, gained } from '../support/rows'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const writes = (Object.keys(actions) as ActionName[]).filter((name) => actions[name].effect === 'write')

test('every write action of the contract is prepared here, and nothing else', () => {
  expect(preparedActions.toSorted()).toEqual(writes.toSorted())
})

/** What one call gains against what ten calls at once with one commandId gain, and their answers. */
async function tenAtOnce(on: TestDatabase, name: ActionName) {
  const single = await prepare(on, name)
  const before = await everyRow(on.pool)
  const answer = await call(on.context, single.by, name, single.input)
  const once = await everyRow(on.pool)
  const { by, input } = await prepare(on, name)
  const start = await everyRow(on.pool)
  const commandId = randomUUID()
  const answers = await Promise.all(Array.from({ length: 10 }, () => call(on.context, by, name, input, commandId)))
  const end = await everyRow(on.pool)
  const eleventh = await call(on.context, by, name, input, commandId)
  return { single: answer, gainedByOne: gained(before, once), gainedByTen: gained(start, end), answers, eleventh, end, afterEleventh: await everyRow(on.pool) }
}

type TenAtOnce = Awaited<ReturnType<typeof tenAtOnce>>

function violationsOf({ single, gainedByOne, gainedByTen, answers, eleventh, end, afterEleventh }: TenAtOnce): string[] {
  const distinct = new Set([...answers, eleventh].map((answer) => JSON.stringify(answer)))
  const violations: [string, boolean][] = [
    ['a single call fails', !single.ok],
    [`${distinct.size} different answers`, distinct.size !== 1],
    ['an answer is not ok', answers.some((answer) => !answer.ok)],
    [`ten gain ${JSON.stringify(gainedByTen)}, one ${JSON.stringify(gainedByOne)}`, JSON.stringify(gainedByTen) !== JSON.stringify(gainedByOne)],
    ['the eleventh changes rows', JSON.stringify(end) !== JSON.stringify(afterEleventh)],
  ]
  return violations.flatMap(([sentence, holds]) => (holds ? [sentence] : []))
}

describe.each(writes)('%s', (name) => {
  test('ten times at once with one commandId: one effect, ten equal answers', async () => {
    expect(violationsOf(await tenAtOnce(database, name))).toEqual([])
  })

  test('the same commandId with another input is refused and changes nothing', async () => {
    const { by, input, changed } = await prepare(database, name)
    if (JSON.stringify(input) === JSON.stringify(changed)) return // this action has only one input
    const commandId = randomUUID()
    await ask(database.context, by, name, input, commandId)
    const before = await everyRow(database.pool)
    expect(await call(database.context, by, name, changed, commandId)).toMatchObject({ ok: false, error: { code: 'COMMAND_REUSED' } })
    expect(await everyRow(database.pool)).toEqual(before)
  })

  test('a crash between effect and answer leaves nothing behind, and the same command then takes effect', async () => {
    const { by, input } = await prepare(database, name)
    const commandId = randomUUID()
    const before = await wholeDatabase(database)
    expect(await call(withoutAnswers(database.context), by, name, input, commandId)).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    expect(await wholeDatabase(database)).toEqual(before)
    await ask(database.context, by, name, input, commandId)
  })

  test('without a commandId it is refused and changes nothing', async () => {
    const { by, input } = await prepare(database, name)
    const before = await wholeDatabase(database)
    expect(await callRaw(database.context, by, { action: name, input })).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } })
    expect(await wholeDatabase(database)).toEqual(before)
  })
})

/** Everything a write does happens; only its answer cannot be recorded. */
function withoutAnswers(context: Context): Context {
  const seal = () => {
    throw new Error('the instance dies here')
  }
  return { ...context, keys: { ...context.keys, seal } }
}

async function wholeDatabase({ pool }: TestDatabase) {
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from command')
  return { ...(await everyRow(pool)), commands: rows[0]?.count }
}

test.each(['transfer.submit', 'application.agree', 'application.remind', 'member.pullIn', 'member.markGraduation', 'session.signIn'] as const)(
  'twin whose commands have no key: ten times %s goes red',
  async (name) => {
    const sabotaged = await createTestDatabase()
    await sabotaged.pool.query('alter table command drop constraint command_caller_id_pk')
    const violations = violationsOf(await tenAtOnce(sabotaged, name))
    await sabotaged.close()
    expect(violations).not.toEqual([])
    expect(violations).not.toContain('a single call fails')
  },
)

test('a command that was refused is not remembered: it may be sent again when the way is free', async () => {
  const world = await makeNeighbourhood(database.context)
  const filed = await fileTransfer(world)
  const commandId = randomUUID()
  const again = () => call(world.context, world.people.self, 'transfer.submit', { ...transferInput(world), targetId: world.third.id }, commandId)
  expect(await again()).toMatchObject({ ok: false, error: { code: 'OPEN_APPLICATION' } })
  await ask(world.context, world.people.self, 'application.withdraw', filed)
  expect(await again()).toMatchObject({ ok: true })
})

test('two people may use one commandId: neither hears the other’s answer', async () => {
  const [one, other] = [await makeNeighbourhood(database.context), await makeNeighbourhood(database.context)]
  const commandId = randomUUID()
  const first = await ask(one.context, one.people.self, 'transfer.submit', transferInput(one), commandId)
  const second = await ask(other.context, other.people.self, 'transfer.submit', transferInput(other), commandId)
  expect(second.applicationId).not.toBe(first.applicationId)
})

test('a repeated command is answered with what it did then, also when the world has moved on', async () => {
  const world = await makeNeighbourhood(database.context)
  const commandId = randomUUID()
  const filed = await bringTo(world, 'pending', 'self', database.clock)
  const agreed = await ask(world.context, world.people.target, 'application.agree', filed, commandId)
  await ask(world.context, world.people.outsider, 'member.pullIn', { organisationId: world.third.id, name: world.member.name, idNumber: world.member.idNumber })
  const before = await everyRow(database.pool)
  expect(await ask(world.context, world.people.target, 'application.agree', filed, commandId)).toEqual(agreed)
  expect(await everyRow(database.pool)).toEqual(before)
})

test('after all of this every audit chain is whole, and audit, outbox and decisions tell the same', async () => {
  expect(await findInconsistencies(database.context)).toEqual([])
})
