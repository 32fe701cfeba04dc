import { dispatch } from '../../cloudfunctions/dispatcher/dispatch'
import { letExpire, pullInto } from '../factories/application-in-state'
import { makeNeighbourhood, fileTransfer, employed, refusal, type Neighbourhood, type Relation } from '../factories/neighbourhood'
import { makeMember, makePerson } from '../factories/world'
import { ask, call } from '../support/call'
import { findInconsistencies } from '../support/consistency'
import { everyRow } from '../support/rows'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ system: 'guangdong' })
})
afterEach(async () => {
  expect(await findInconsistencies(database.context)).toEqual([])
})
afterAll(() => database.close())

const inOrder = ['source', 'superior-of-source', 'target', 'superior-of-target'] as const

async function facts(applicationId: string) {
  const { rows } = await database.pool.query<{ state: string; step: number; round: number; holder: string | null; branch: string; decisions: number; events: string[] }>(
    `select state, step, round, holder_id as holder, (select branch_id from member where id = member_id) as branch,
       (select count(*)::int from decision where application_id = $1) as decisions,
       (select array_agg(replace(event, 'application.', '') order by sequence) from audit_event where application_id = $1) as events
     from application where id = $1`,
    [applicationId],
  )
  return rows[0]!
}

function holders({ source, sourceSuperior, target, targetSuperior }: Neighbourhood): string[] {
  return [source.id, sourceSuperior.id, target.id, targetSuperior.id]
}

async function expectRefusedForAllBut(world: Neighbourhood, turn: Relation, filed: { applicationId: string; version: number }): Promise<void> {
  for (const other of inOrder.filter((relation) => relation !== turn)) {
    const before = await everyRow(database.pool)
    expect(await call(world.context, world.people[other], 'application.agree', filed)).toMatchObject({ error: { code: 'NOT_YOUR_STEP' } })
    expect(await call(world.context, world.people[other], 'application.refuse', { ...filed, note: refusal })).toMatchObject({ error: { code: 'NOT_YOUR_STEP' } })
    expect(await everyRow(database.pool)).toEqual(before)
  }
}

test('four reviewers agree in order, each only in turn, and only the last agreement moves the member', async () => {
  const world = await makeNeighbourhood(database.context)
  let filed = await fileTransfer(world)
  for (const [step, relation] of inOrder.entries()) {
    expect(await facts(filed.applicationId)).toMatchObject({ state: 'pending', step, holder: holders(world)[step], branch: world.source.id, decisions: step })
    await expectRefusedForAllBut(world, relation, filed)
    filed = await ask(world.context, world.people[relation], 'application.agree', filed)
  }
  expect(await facts(filed.applicationId)).toEqual({
    state: 'approved', step: 3, round: 1, holder: null, branch: world.target.id, decisions: 4, events: ['submit', 'pass', 'pass', 'pass', 'agree'],
  })
})

test.each(inOrder)('a refusal by %s ends the round; sent again it starts with the first reviewer', async (refusing) => {
  const world = await makeNeighbourhood(database.context)
  let filed = await fileTransfer(world)
  for (const relation of inOrder.slice(0, inOrder.indexOf(refusing))) filed = await ask(world.context, world.people[relation], 'application.agree', filed)
  filed = await ask(world.context, world.people[refusing], 'application.refuse', { ...filed, note: refusal })
  expect(await facts(filed.applicationId)).toMatchObject({ state: 'refused', holder: null, branch: world.source.id })
  filed = await ask(world.context, world.people.self, 'application.resubmit', { ...filed, targetId: world.target.id, reason: 'employed-with-organisation', form: employed })
  expect(await facts(filed.applicationId)).toMatchObject({ state: 'pending', round: 2, step: 0, holder: world.source.id })
  await ask(world.context, world.people.source, 'application.agree', filed)
})

test('a reviewer who has agreed cannot agree for the next one with the new version', async () => {
  const world = await makeNeighbourhood(database.context)
  const filed = await fileTransfer(world)
  const passed = await ask(world.context, world.people.source, 'application.agree', filed)
  const before = await everyRow(database.pool)
  expect(await call(world.context, world.people.source, 'application.agree', passed)).toMatchObject({ error: { code: 'NOT_YOUR_STEP' } })
  expect(await call(world.context, world.people.source, 'application.agree', filed)).toMatchObject({ error: { code: 'STALE' } })
  expect(await everyRow(database.pool)).toEqual(before)
})

test('whoever filed it may take it back between two reviews, and the passed reviews stay on record', async () => {
  const world = await makeNeighbourhood(database.context)
  let filed = await fileTransfer(world)
  for (const relation of ['source', 'superior-of-source'] as const) filed = await ask(world.context, world.people[relation], 'application.agree', filed)
  await ask(world.context, world.people.self, 'application.withdraw', filed)
  expect(await facts(filed.applicationId)).toMatchObject({ state: 'withdrawn', decisions: 2, events: ['submit', 'pass', 'pass', 'withdraw'] })
})

test('each reviewer has a clock and a reminder of their own', async () => {
  const world = await makeNeighbourhood(database.context)
  const start = database.clock.now
  const filed = await fileTransfer(world)
  await ask(world.context, world.people.self, 'application.remind', { applicationId: filed.applicationId })
  database.clock.now = new Date(start.getTime() + 3 * 86_400_000)
  await ask(world.context, world.people.source, 'application.agree', filed)
  const view = await ask(world.context, world.people.self, 'application.get', { applicationId: filed.applicationId })
  expect(view).toMatchObject({ heldSince: database.clock.now.toISOString(), expiresAt: new Date(start.getTime() + 13 * 86_400_000).toISOString() })
  await ask(world.context, world.people.self, 'application.remind', { applicationId: filed.applicationId })
  database.clock.now = start
})

const closings: [string, (world: Neighbourhood, filed: { applicationId: string; version: number }) => Promise<unknown>, event: string][] = [
  ['withdrawn', (world, filed) => ask(world.context, world.people.self, 'application.withdraw', filed), 'withdraw'],
  ['returned by the clock', (world, filed) => letExpire(world, filed.applicationId, database.clock), 'expire'],
  ['closed by 添加团员', (world) => pullInto(world, 'outsider', world.third.id), 'supersede'],
]

test.each(closings)('an application that is %s is told to the reviewer it was with, who is neither source nor target', async (_how, close, event) => {
  const world = await makeNeighbourhood(database.context)
  const passed = await ask(world.context, world.people.source, 'application.agree', await fileTransfer(world))
  await close(world, passed)
  await dispatch(world.context, Date.now() + 10_000)
  const { notifications } = await ask(world.context, world.people['superior-of-source'], 'notification.list', {})
  expect(notifications.filter((line) => line.event === event)).toMatchObject([{ as: 'reviewer', organisationId: world.sourceSuperior.id, applicationId: passed.applicationId }])
  const later = await ask(world.context, world.people['superior-of-target'], 'notification.list', {})
  expect(later.notifications).toEqual([])
})

test('a target that was archived since receives nobody: earlier reviewers may still pass it on, the last one may only refuse', async () => {
  const world = await makeNeighbourhood(database.context)
  let filed = await fileTransfer(world)
  await database.pool.query(`update organisation set status = 'archived' where id = $1`, [world.target.id])
  for (const relation of inOrder.slice(0, 3)) filed = await ask(world.context, world.people[relation], 'application.agree', filed)
  const before = await everyRow(database.pool)
  expect(await call(world.context, world.people['superior-of-target'], 'application.agree', filed)).toMatchObject({ error: { code: 'TARGET_ARCHIVED' } })
  expect(await everyRow(database.pool)).toEqual(before)
  await ask(world.context, world.people['superior-of-target'], 'application.refuse', { ...filed, note: refusal })
  expect(await facts(filed.applicationId)).toMatchObject({ state: 'refused', branch: world.source.id })
})

test('a reviewer who is superior of both branches is asked once', async () => {
  const world = await makeNeighbourhood(database.context)
  const filed = await fileTransfer({ ...world, target: world.sourceSibling })
  const { rows } = await database.pool.query<{ reviewers: string[] }>('select reviewers from application where id = $1', [filed.applicationId])
  expect(rows[0]?.reviewers).toEqual([world.source.id, world.sourceSuperior.id, world.sourceSibling.id])
})

test('申请加入 is reviewed by the branch alone: agreed, refused and sent to another branch, withdrawn', async () => {
  const world = await makeNeighbourhood(database.context)
  const newcomer = await makeMember(world.context, null)
  const { identity } = await makePerson(world.context, { member: newcomer })
  const filed = await ask(world.context, identity, 'join.submit', { targetId: world.target.id })
  await expectOnlyBranchDecides(world, filed)
  const withdrawn = await ask(world.context, identity, 'application.withdraw', filed)
  const again = await ask(world.context, identity, 'application.resubmit', { ...withdrawn, targetId: world.third.id, reason: null, form: {} })
  const refused = await ask(world.context, world.people.outsider, 'application.refuse', { ...again, note: refusal })
  const third = await ask(world.context, identity, 'application.resubmit', { ...refused, targetId: world.target.id, reason: null, form: {} })
  await ask(world.context, world.people.target, 'application.agree', third)
  expect(await facts(filed.applicationId)).toMatchObject({
    state: 'approved', round: 3, branch: world.target.id, events: ['submit', 'withdraw', 'resubmit', 'refuse', 'resubmit', 'agree'],
  })
})

async function expectOnlyBranchDecides(world: Neighbourhood, filed: { applicationId: string; version: number }): Promise<void> {
  const expected: Partial<Record<Relation, string>> = { source: 'NOT_FOUND', sibling: 'NOT_FOUND', outsider: 'NOT_FOUND', 'superior-of-source': 'NOT_FOUND', 'superior-of-target': 'NOT_YOUR_STEP' }
  for (const [relation, code] of Object.entries(expected)) {
    const before = await everyRow(database.pool)
    expect(await call(world.context, world.people[relation as Relation], 'application.agree', filed)).toMatchObject({ error: { code } })
    expect(await everyRow(database.pool)).toEqual(before)
  }
}
