import { randomUUID } from 'node:crypto'
import { openDatabase, withTables } from '../../cloudfunctions/core/platform/database'
import { fileTransfer, makeNeighbourhood } from '../factories/neighbourhood'
import { call } from '../support/call'
import { findInconsistencies } from '../support/consistency'
import { rewritingPool } from '../support/rewriting-pool'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterEach(async () => {
  expect(await findInconsistencies(database.context)).toEqual([])
})
afterAll(() => database.close())

const dies = 'select pg_terminate_backend(pg_backend_pid())'

/** An agreement over a connection that breaks at `statement`, then asked again over the same pool and over a sound one. */
async function agreeWithBreak(statement: string, broken: string) {
  const world = await makeNeighbourhood(database.context)
  const filed = await fileTransfer(world)
  const commandId = randomUUID()
  let isBroken = false
  const pool = rewritingPool(database.url, (text) => {
    if (isBroken || text !== statement) return text
    isBroken = true
    return broken
  }, 1)
  const context = { ...database.context, db: withTables(pool) }
  const first = await call(context, world.people.target, 'application.agree', filed, commandId)
  const { rows } = await database.pool.query<{ count: number }>('select count(*)::int as count from decision where application_id = $1', [filed.applicationId])
  const again = await orHangs(call(context, world.people.target, 'application.agree', filed, commandId))
  void pool.end() // waits for ever when a connection was lost, which is what the test is about
  return { first, decisions: rows[0]?.count, again }
}

/** A pool that lost its only connection answers never. */
async function orHangs(answer: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise((resolve) => {
    timer = setTimeout(() => resolve('hangs'), 3000)
  })
  return Promise.race([answer, patience]).finally(() => clearTimeout(timer))
}

const failed = { ok: false, error: { code: 'INTERNAL' } }
const done = { ok: true, data: { version: 2 } }

test('broken at the commit: nothing took effect, and asked again it does', async () => {
  expect(await agreeWithBreak('commit', dies)).toMatchObject({ first: failed, decisions: 0, again: done })
})

test('broken after the commit: it took effect, the answer is lost, and asked again it is given', async () => {
  expect(await agreeWithBreak('commit', `commit; ${dies}`)).toMatchObject({ first: failed, decisions: 1, again: done })
})

test('broken at the beginning: the only connection of the pool is not lost with it', async () => {
  expect(await agreeWithBreak('begin', dies)).toMatchObject({ first: failed, decisions: 0, again: done })
})

test('a server that ends connections in the middle of transactions does not end the process', async () => {
  const opened = openDatabase(database.url, 2)
  const interrupted = opened.db.transaction(async (transaction) => {
    await transaction.execute('select 1')
    await database.pool.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database() and xact_start is not null')
    await transaction.execute('select 1')
  })
  await expect(interrupted).rejects.toThrow()
  expect((await opened.db.execute('select 1 as one')).rows).toEqual([{ one: 1 }])
  await opened.close()
})
