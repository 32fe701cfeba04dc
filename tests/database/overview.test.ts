import { makeMember, makeOrganisation, makePerson } from '../factories/world'
import { employed } from '../factories/transfer-story'
import { ask, call } from '../support/call'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const days = 86_400_000
const later = (milliseconds: number) => void (database.clock.now = new Date(database.clock.now.getTime() + milliseconds))

/** 团委 over two colleges and one branch; a college over two branches. */
async function makeTree() {
  const { context } = database
  const root = await makeOrganisation(context, null, { type: 'committee' })
  const busy = await makeOrganisation(context, root, { type: 'general-branch', shortName: '甲学院团总支' })
  const quiet = await makeOrganisation(context, root, { type: 'general-branch', shortName: '乙学院团总支' })
  const direct = await makeOrganisation(context, root, { shortName: '机关团支部' })
  const [one, two] = [await makeOrganisation(context, busy), await makeOrganisation(context, busy)]
  await makeOrganisation(context, root, { status: 'archived' })
  const office = await makePerson(context, { offices: [root] })
  return { context, root, busy, quiet, direct, one, two, office }
}

test('counts members and waiting applications of whole subtrees; where most waits comes first', async () => {
  const { context, root, busy, quiet, direct, one, two, office } = await makeTree()
  for (const branch of [one, one, two, direct]) await makeMember(context, branch)
  const newcomers = [one, two, direct, two]
  for (const target of newcomers) {
    const { identity } = await makePerson(context, { member: await makeMember(context, null) })
    await ask(context, identity, 'join.submit', { targetId: target.id })
    later(days)
  }
  later(days / 2)
  expect(await ask(context, office.identity, 'organisation.overview', { organisationId: root.id })).toEqual({
    name: root.shortName,
    rows: [
      { id: busy.id, name: busy.shortName, type: 'general-branch', members: 3, waiting: 3, oldestWaitingDays: 4 },
      { id: direct.id, name: direct.shortName, type: 'branch', members: 1, waiting: 1, oldestWaitingDays: 2 },
      { id: quiet.id, name: quiet.shortName, type: 'general-branch', members: 0, waiting: 0, oldestWaitingDays: null },
    ],
  })
})

test('what is decided no longer waits, and the member is counted where they are', async () => {
  const { context, root, direct, one, office, busy } = await makeTree()
  const member = await makeMember(context, direct)
  const { identity } = await makePerson(context, { member })
  const secretary = await makePerson(context, { offices: [one] })
  const filed = await ask(context, identity, 'transfer.submit', { memberId: member.id, reason: 'employed-with-organisation', targetId: one.id, form: employed })
  await ask(context, secretary.identity, 'application.agree', filed)
  const { rows } = await ask(context, office.identity, 'organisation.overview', { organisationId: root.id })
  expect(rows.find(({ id }) => id === busy.id)).toMatchObject({ members: 1, waiting: 0 })
  expect(rows.find(({ id }) => id === direct.id)).toMatchObject({ members: 0, waiting: 0 })
})

test('an ID that begins like another is not below it', async () => {
  const { context } = database
  const short = await makeOrganisation(context, null, { id: '910010', type: 'committee' })
  const long = await makeOrganisation(context, null, { id: '9100101', type: 'committee' })
  await makeMember(context, await makeOrganisation(context, long))
  const office = await makePerson(context, { offices: [short] })
  expect((await ask(context, office.identity, 'organisation.overview', { organisationId: short.id })).rows).toEqual([])
  expect(await call(context, office.identity, 'organisation.overview', { organisationId: long.id })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})

test('for whoever acts for it or above it, nobody below or beside', async () => {
  const { context, root, busy, quiet, one, office } = await makeTree()
  expect((await ask(context, office.identity, 'organisation.overview', { organisationId: busy.id })).rows).toHaveLength(2)
  for (const [offices, organisationId] of [[[one], busy.id], [[one], root.id], [[quiet], busy.id], [[quiet], root.id], [[root], '9999999']] as const) {
    const person = await makePerson(context, { offices: [...offices] })
    expect(await call(context, person.identity, 'organisation.overview', { organisationId })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  }
})
