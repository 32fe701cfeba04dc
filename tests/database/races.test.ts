import { withTables } from '../../cloudfunctions/core/platform/database'
import { raceDeciders, violationsOf, type DecisionRace } from '../support/race-report'
import { rewritingPool } from '../support/rewriting-pool'
import { dropBackstops, withoutLocks, withoutLocksAndVersions } from '../support/sabotage'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

/** The same race over a database whose safeguards `statements` and `rewrite` take out. */
async function sabotagedRace(rewrite: (statement: string) => string, statements: string[] = []): Promise<DecisionRace> {
  const database = await createTestDatabase()
  for (const statement of statements) await database.pool.query(statement)
  const pool = rewritingPool(database.url, rewrite)
  try {
    return await raceDeciders(database.context, 60, withTables(pool))
  } finally {
    await pool.end()
    await database.close()
  }
}

describe('300 applications, each decided by eight officers at once', () => {
  let database: TestDatabase
  let race: DecisionRace
  beforeAll(async () => {
    database = await createTestDatabase()
    race = await raceDeciders(database.context, 300)
  }, 60_000)
  afterAll(() => database.close())

  test('there are exactly 300 decisions, and audit, outbox and members tell the same', () => {
    expect(violationsOf(race)).toEqual([])
    expect(race).toMatchObject({ decisions: 300, decidedTwice: 0, audited: 300, told: 300, misplaced: 0 })
  })

  test('2,100 losers hear that it was dealt with, never of an error', () => {
    const { ok, STALE = 0, ALREADY_DECIDED = 0, ...others } = race.answers
    expect(ok).toBe(300)
    expect(STALE + ALREADY_DECIDED).toBe(2100)
    expect(others).toEqual({})
  })

  test('both verdicts won somewhere', async () => {
    const { rows } = await database.pool.query<{ verdict: string }>('select distinct verdict from decision')
    expect(rows.map(({ verdict }) => verdict).toSorted()).toEqual(['agree', 'refuse'])
  })
})

test('twin without the row lock: the same race goes red, the backstops turning losers into errors', async () => {
  const race = await sabotagedRace(withoutLocks)
  expect(violationsOf(race)).toContainEqual(expect.stringMatching(/× INTERNAL$/))
  expect(race).toMatchObject({ decisions: race.answers.ok, decidedTwice: 0 })
  expect(race.decisions).toBeGreaterThan(0)
}, 60_000)

test('twin without lock, version predicate and backstop keys: applications are decided twice', async () => {
  const race = await sabotagedRace(withoutLocksAndVersions, dropBackstops)
  expect(race.decidedTwice).toBeGreaterThan(0)
  expect(violationsOf(race)).toContainEqual(expect.stringMatching(/decided twice$/))
}, 60_000)
