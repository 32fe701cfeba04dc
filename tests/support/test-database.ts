import { randomBytes } from 'node:crypto'
import { Client, Pool } from 'pg'
import { createContext, type Context } from '../../cloudfunctions/core/platform/context'
import { withTables } from '../../cloudfunctions/core/platform/database'
import { createKeys, generateKeyMaterial, noKeys } from '../../cloudfunctions/core/platform/keys'
import { createLog } from '../../cloudfunctions/core/platform/log'
import { profileOf, type Profile } from '../../cloudfunctions/core/platform/profiles'

// One template per migration state and run would leave databases behind on a server that is not ours.
export const templateName = 'league_test_template'
export const searchPassword = 'league-test-search'

export interface TestDatabase {
  /** As the function `api` has it, with a clock that stands still until it is set. */
  context: Context
  /** As the function `search` has it. */
  search: Context
  pool: Pool
  url: string
  clock: { now: Date }
  close(): Promise<void>
}

export interface TestDatabaseOptions {
  system?: string
  profile?: Partial<Profile>
  connections?: number
}

/** A database of its own for one test file, cloned from the template. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const name = `league_test_${randomBytes(6).toString('hex')}`
  await onServer(`create database "${name}" template "${templateName}"`)
  const url = urlOf(name)
  const pool = new Pool({ connectionString: url, max: options.connections ?? 20 })
  const searchPool = new Pool({ connectionString: searchUrlOf(url), max: 4 })
  // `end` resolves before the server has seen the connections go, and dropping the database then ends them from its side.
  for (const each of [pool, searchPool]) each.on('error', () => undefined)
  const clock = { now: new Date('2026-06-01T02:00:00.000Z') }
  const shared = { profile: profileOf(options.system ?? 'beijing', options.profile), log: createLog('silent') }
  const onClock = { now: () => new Date(clock.now) }
  return {
    context: { ...createContext({ ...shared, db: withTables(pool), keys: createKeys(generateKeyMaterial()) }), ...onClock },
    search: { ...createContext({ ...shared, db: withTables(searchPool), keys: noKeys }), ...onClock },
    pool, url, clock,
    async close() {
      await Promise.all([pool.end(), searchPool.end()])
      await onServer(`drop database "${name}" with (force)`)
    },
  }
}

function urlOf(database: string): string {
  const url = new URL(process.env.TEST_SERVER_URL ?? '')
  url.pathname = `/${database}`
  return url.toString()
}

export function searchUrlOf(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = 'league_search'
  url.password = searchPassword
  return url.toString()
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: process.env.TEST_SERVER_URL })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
