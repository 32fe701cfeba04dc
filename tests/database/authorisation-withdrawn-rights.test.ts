import { makePerson } from '../factories/world'
import { bringTo } from '../factories/application-in-state'
import { tokenSession } from '../factories/prepared-actions'
import { fileTransfer, makeNeighbourhood, transferInput, type Neighbourhood } from '../factories/neighbourhood'
import { ask, call } from '../support/call'
import { everyRow } from '../support/rows'
import { createTestDatabase, type TestDatabase } from '../support/test-database'
import type { Identity } from '../../cloudfunctions/core/account/caller'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

/** A second officer of the target, signed in through a browser. */
async function browserOfficer(world: Neighbourhood) {
  const { accountId } = await makePerson(world.context, { offices: [world.target] })
  return { accountId, identity: await tokenSession(world, accountId) }
}

async function expectWithoutEffect(world: Neighbourhood, identity: Identity, code: string): Promise<void> {
  const filed = await fileTransfer(world)
  const before = await everyRow(database.pool)
  expect(await call(world.context, identity, 'application.agree', filed)).toMatchObject({ ok: false, error: { code } })
  expect(await call(world.context, identity, 'application.get', { applicationId: filed.applicationId })).toMatchObject({ ok: false, error: { code } })
  expect(await call(world.context, identity, 'member.list', { organisationId: world.target.id })).toMatchObject({ ok: false, error: { code } })
  expect(await everyRow(database.pool)).toEqual(before)
}

test('a revoked session has no effect from the next call on', async () => {
  const world = await makeNeighbourhood(database.context)
  const { accountId, identity } = await browserOfficer(world)
  await ask(world.context, identity, 'session.current', {})
  await database.pool.query('update session set revoked_at = now() where account_id = $1', [accountId])
  await expectWithoutEffect(world, identity, 'SESSION_MISSING')
})

test('a session that signed out has no effect; another session of the same account keeps working', async () => {
  const world = await makeNeighbourhood(database.context)
  const { accountId, identity } = await browserOfficer(world)
  const other = await tokenSession(world, accountId)
  await ask(world.context, identity, 'session.signOut', {})
  await expectWithoutEffect(world, identity, 'SESSION_MISSING')
  await ask(world.context, other, 'session.current', {})
})

test('an expired session has no effect', async () => {
  const world = await makeNeighbourhood(database.context)
  const { identity } = await browserOfficer(world)
  const start = database.clock.now
  database.clock.now = new Date(start.getTime() + 86_400_001)
  await expectWithoutEffect(world, identity, 'SESSION_MISSING')
  database.clock.now = start
})

test('a token nobody gave out, the hash of a token, and an unknown WeChat identity are nobody', async () => {
  const world = await makeNeighbourhood(database.context)
  const { identity } = await browserOfficer(world)
  for (const token of ['x'.repeat(43), world.context.keys.hash('token', identity.token), `${identity.token} `]) await expectSessionMissing(world, { kind: 'token', token })
  await expectSessionMissing(world, { kind: 'wechat', openid: 'nobody' })
})

async function expectSessionMissing(world: Neighbourhood, identity: Identity): Promise<void> {
  expect(await call(world.context, identity, 'session.current', {})).toMatchObject({ ok: false, error: { code: 'SESSION_MISSING' } })
}

test('a WeChat identity that was taken off the account has no effect', async () => {
  const world = await makeNeighbourhood(database.context)
  const { identity } = await makePerson(world.context, { offices: [world.target] })
  await ask(world.context, identity, 'session.signOut', {})
  await expectWithoutEffect(world, identity, 'SESSION_MISSING')
})

test('a released office has no effect from the next call on', async () => {
  const world = await makeNeighbourhood(database.context)
  const { accountId, identity } = await browserOfficer(world)
  await ask(world.context, identity, 'member.list', { organisationId: world.target.id })
  await database.pool.query('update office set until = now() where account_id = $1', [accountId])
  await expectWithoutEffect(world, identity, 'NOT_FOUND')
})

test('of two offices the released one has no effect and the other keeps working', async () => {
  const world = await makeNeighbourhood(database.context)
  const { accountId, identity } = await makePerson(world.context, { offices: [world.target, world.third] })
  await database.pool.query('update office set until = now() where account_id = $1 and organisation_id = $2', [accountId, world.target.id])
  await expectWithoutEffect(world, identity, 'NOT_FOUND')
  await ask(world.context, identity, 'member.list', { organisationId: world.third.id })
})

test('a branch that the member has left can neither file for them nor read their record', async () => {
  const world = await makeNeighbourhood(database.context)
  await bringTo(world, 'approved', 'self', database.clock)
  const before = await everyRow(database.pool)
  expect(await call(world.context, world.people.source, 'transfer.submit', { ...transferInput(world), targetId: world.third.id })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  expect(await call(world.context, world.people.source, 'member.get', { memberId: world.member.id })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  expect(await call(world.context, world.people.source, 'member.markGraduation', { organisationId: world.source.id, memberIds: [world.member.id], graduationYear: 2026 })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  expect(await everyRow(database.pool)).toEqual(before)
})
