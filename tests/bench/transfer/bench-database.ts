import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Pool } from 'pg'
import { createContext, type Context } from '../../../cloudfunctions/core/platform/context'
import { withTables } from '../../../cloudfunctions/core/platform/database'
import { createKeys, generateKeyMaterial } from '../../../cloudfunctions/core/platform/keys'
import { createLog } from '../../../cloudfunctions/core/platform/log'
import { profileOf } from '../../../cloudfunctions/core/platform/profiles'
import { startEmbeddedPostgres } from '../../../cloudfunctions/local/embedded-postgres'
import { ensureDatabase, prepareDatabase } from '../../../cloudfunctions/local/prepare-database'

export interface BenchDatabase {
  context: Context
  pool: Pool
  url: string
  close(): Promise<void>
}

/** PostgreSQL as it comes, with fsync on; one pool that product and floor take turns with. Log lines are made, then dropped. */
export async function openBenchDatabase(connections: number): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'league-bench-'))
  const postgres = await startEmbeddedPostgres(join(folder, 'postgres'))
  await ensureDatabase(postgres.url('postgres'), 'bench')
  const url = postgres.url('bench')
  await prepareDatabase(url, randomBytes(16).toString('hex'))
  const pool = new Pool({ connectionString: url, max: connections })
  const context = createContext({
    db: withTables(pool), keys: createKeys(generateKeyMaterial()), profile: profileOf('beijing'), log: createLog('info', { write: () => undefined }),
  })
  return {
    context, pool, url,
    async close() {
      await pool.end()
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Statement {
  text: string
  values: unknown[]
}

/** The product over a pool that writes down what it sends. */
export function recordingContext(context: Context, url: string): { context: Context; statements: Statement[]; close(): Promise<void> } {
  const statements: Statement[] = []
  class RecordingClient extends Client {
    override query(...parameters: never[]): never {
      const [first, values] = parameters as unknown as [string | { text: string }, unknown[] | undefined]
      statements.push({ text: typeof first === 'string' ? first : first.text, values: Array.isArray(values) ? values : [] })
      return (super.query as (...all: never[]) => never).apply(this, parameters)
    }
  }
  const pool = new Pool({ connectionString: url, max: 1, Client: RecordingClient })
  return { context: { ...context, db: withTables(pool) }, statements, close: () => pool.end() }
}
