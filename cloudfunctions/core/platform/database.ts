import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { Pool } from 'pg'
import * as tables from './tables'

/** A connection pool or a transaction: a use case does not know which. */
export type Database = PgDatabase<NodePgQueryResultHKT, typeof tables>

export interface OpenDatabase {
  db: Database
  pool: Pool
  close: () => Promise<void>
}

/**
 * One pool per function instance, made at module level. No named prepared statements and no session state: a pooler may stand between.
 * @param max connections; 1–2 in a deployed function, more in the local gateway.
 */
export function openDatabase(url: string, max: number): OpenDatabase {
  const pool = new Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000 })
  // An idle connection that the server closes must not end the process; the next query opens a new one.
  pool.on('error', () => undefined)
  return { db: withTables(pool), pool, close: () => pool.end() }
}

/** The same tables over another pool, e.g. one that counts or delays statements. */
export function withTables(pool: Pool): Database {
  return drizzle(pool, { schema: tables, casing: 'snake_case' })
}
