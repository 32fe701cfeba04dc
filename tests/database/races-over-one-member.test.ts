import { eq } from 'drizzle-orm'
import { application } from '../../cloudfunctions/core/application/application-tables'
import { withTables } from '../../cloudfunctions/core/platform/database'
import { expireApplications } from '../../cloudfunctions/core/application/expire-applications'
import type { Context } from '../../cloudfunctions/core/platform/context'
import { bringTo, move } from '../factories/application-in-state'
import { makeNeighbourhood, transferInput, type Neighbourhood } from '../factories/neighbourhood'
import type { FiledApplication } from '../../src/contracts/actions/application'
import type { Envelope } from '../../src/contracts/envelope'
import { call } from '../support/call'
import { findInconsistencies } from '../support/consistency'
import { rewritingPool } from '../support/rewriting-pool'
import { dropBackstops, withoutLocksAndVersions } from '../support/sabotage'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

jest.setTimeout(30_000)

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ connections: 30 })
})
afterAll(() => database.close())

type Contender = (world: Neighbourhood, filed: FiledApplication) => Promise<Envelope<unknown>>

const pullIn = (by: 'target' | 'outsider'): Contender => (world) =>
  call(world.context, world.people[by], 'member.pullIn', { organisationId: by === 'target' ? world.target.id : world.third.id, name: world.member.name, idNumber: world.member.idNumber })
const agree: Contender = (world, filed) => move(world, 'target', 'agree', filed)
const withdraw: Contender = (world, filed) => move(world, 'self', 'withdraw', filed)
const resubmit: Contender = (world, filed) => move(world, 'self', 'resubmit', filed)
const submit: Contender = (world) => call(world.context, world.people.self, 'transfer.submit', transferInput(world))
const submitAsBranch: Contender = (world) => call(world.context, world.people.source, 'transfer.submit', { ...transferInput(world), targetId: world.third.id })
const markGraduation: Contender = (world) => call(world.context, world.people.source, 'member.markGraduation', { organisationId: world.source.id, memberIds: [world.member.id], graduationYear: 2027 })

/** What one race may end in: answers of both sides, then the state of the application, if there is one. */
interface Race {
  begin: 'pending' | 'refused' | 'withdrawn' | 'none'
  contenders: [Contender, Contender]
  outcomes: string[]
}

const races: Record<string, Race> = {
  'two branches pull the member in': { begin: 'none', contenders: [pullIn('target'), pullIn('outsider')], outcomes: ['ok ok -'] },
  'one branch pulls in twice': { begin: 'none', contenders: [pullIn('target'), pullIn('target')], outcomes: ['ok TARGET_IS_CURRENT -', 'TARGET_IS_CURRENT ok -'] },
  'another branch pulls in while the target agrees': { begin: 'pending', contenders: [pullIn('outsider'), agree], outcomes: ['ok STALE superseded', 'ok ok approved'] },
  'the target pulls in while it agrees': { begin: 'pending', contenders: [pullIn('target'), agree], outcomes: ['ok STALE superseded', 'TARGET_IS_CURRENT ok approved'] },
  'the member withdraws while the target agrees': { begin: 'pending', contenders: [withdraw, agree], outcomes: ['ok STALE withdrawn', 'STALE ok approved'] },
  'the member withdraws while another branch pulls in': { begin: 'pending', contenders: [withdraw, pullIn('outsider')], outcomes: ['ok ok withdrawn', 'STALE ok superseded'] },
  'the member sends again while another branch pulls in': { begin: 'refused', contenders: [resubmit, pullIn('outsider')], outcomes: ['ok ok superseded', 'NOT_RESUBMITTABLE ok refused'] },
  'the member sends again twice': { begin: 'withdrawn', contenders: [resubmit, resubmit], outcomes: ['ok STALE pending', 'STALE ok pending'] },
  'the member sends the old application again while the branch files a new one': {
    begin: 'refused', contenders: [resubmit, submitAsBranch], outcomes: ['ok OPEN_APPLICATION pending', 'OPEN_APPLICATION ok refused'],
  },
  'member and branch file at once': { begin: 'none', contenders: [submit, submitAsBranch], outcomes: ['ok OPEN_APPLICATION -', 'OPEN_APPLICATION ok -'] },
  'the branch marks graduation while the target agrees': { begin: 'pending', contenders: [markGraduation, agree], outcomes: ['ok ok approved', 'NOT_FOUND ok approved'] },
}

/** Runs a race `times` times at once. @returns the outcomes that came, each with how often. */
async function run(context: Context, race: Race, times: number, db: Context['db'] = context.db): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {}
  const prepared = await Promise.all(
    Array.from({ length: times }, async () => {
      const world = await makeNeighbourhood(context)
      const filed = race.begin === 'none' ? null : await bringTo(world, race.begin, 'self', database.clock)
      return { world: { ...world, context: { ...context, db } }, filed }
    }),
  )
  await Promise.all(
    prepared.map(async ({ world, filed }, index) => {
      // Whoever calls first has the better start: each side half of the time.
      const [first, second] = race.contenders
      const answer = (contender: Contender) => contender(world, filed ?? { applicationId: '', version: 0 })
      const answers = index % 2 === 0 ? await Promise.all([answer(first), answer(second)]) : (await Promise.all([answer(second), answer(first)])).toReversed()
      const outcome = [...answers.map((envelope) => (envelope.ok ? 'ok' : envelope.error.code)), await stateOf(context, filed)].join(' ')
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    }),
  )
  return outcomes
}

async function stateOf({ db }: Context, filed: FiledApplication | null): Promise<string> {
  if (!filed) return '-'
  const [row] = await db.select().from(application).where(eq(application.id, filed.applicationId))
  return row?.state ?? 'gone'
}

test.each(Object.entries(races))('%s: one of the expected ends, and all records agree', async (_name, race) => {
  const outcomes = await run(database.context, race, 20)
  expect(Object.keys(outcomes).filter((outcome) => !race.outcomes.includes(outcome))).toEqual([])
  expect(await findInconsistencies(database.context)).toEqual([])
})

test('an agreement races the clock: the application is approved or returned, never both', async () => {
  const { context, clock } = database
  const worlds = await Promise.all(Array.from({ length: 20 }, () => makeNeighbourhood(context)))
  const filed = await Promise.all(worlds.map((world) => bringTo(world, 'pending', 'self', clock)))
  const later = { ...context, now: () => new Date(clock.now.getTime() + context.profile.answerDays * 86_400_000 + 1000) }
  const [answers] = await Promise.all([
    Promise.all(worlds.map((world, index) => move(world, 'target', 'agree', filed[index]!))), expireApplications(later, 100), expireApplications(later, 100),
  ])
  const states = await Promise.all(filed.map((each) => stateOf(context, each)))
  expect(states).toEqual(answers.map((envelope) => (envelope.ok ? 'approved' : 'returned')))
  expect(answers.filter((envelope) => !envelope.ok && envelope.error.code !== 'STALE')).toEqual([])
  expect(await findInconsistencies(context)).toEqual([])
})

test('a bulk mark and pull-ins of the same members at once wait for each other in one order, never in a circle', async () => {
  const world = await makeNeighbourhood(database.context)
  const answers = await Promise.all(Array.from({ length: 10 }, () => [markGraduation(world, { applicationId: '', version: 0 }), pullIn('outsider')(world, { applicationId: '', version: 0 })]).flat())
  const codes = new Set(answers.map((envelope) => (envelope.ok ? 'ok' : envelope.error.code)))
  expect([...codes].filter((code) => !['ok', 'NOT_FOUND', 'TARGET_IS_CURRENT'].includes(code))).toEqual([])
  expect(await findInconsistencies(database.context)).toEqual([])
})

test.each(['the member withdraws while the target agrees', 'member and branch file at once'])('twin without lock, version and backstops: «%s» goes red', async (name) => {
  const race = races[name]!
  const sabotaged = await createTestDatabase()
  for (const statement of [...dropBackstops, 'drop index application_one_open']) await sabotaged.pool.query(statement)
  const pool = rewritingPool(sabotaged.url, withoutLocksAndVersions)
  try {
    const outcomes = await run(sabotaged.context, race, 20, withTables(pool))
    expect(Object.keys(outcomes).filter((outcome) => !race.outcomes.includes(outcome))).toContainEqual(expect.stringMatching(/^ok ok/))
    expect(await findInconsistencies(sabotaged.context)).not.toEqual([])
  } finally {
    await pool.end()
    await sabotaged.close()
  }
})
