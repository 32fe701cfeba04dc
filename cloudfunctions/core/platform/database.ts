import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { Pool, type PoolClient } from 'pg'
import { AppError } from './app-error'

/** A connection pool or a transaction: a use case does not know which. */
export type Database = PgDatabase<NodePgQueryResultHKT>

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
  return { db: withTables(pool), pool, close: () => pool.end() }
}

/** The same tables over another pool, e.g. one that counts or delays statements. */
export function withTables(pool: Pool): Database {
  surviveBrokenConnections(pool)
  const db = drizzle(pool, options)
  const overClient = new WeakMap<PoolClient, Database>()
  // drizzle's own says `begin` before its `try`: a connection that `begin` finds broken would never go back to the pool.
  db.transaction = async (work, config) => {
    const client = await pool.connect()
    const ofClient = overClient.get(client) ?? drizzle(client, options)
    overClient.set(client, ofClient)
    try {
      const result = await ofClient.transaction(work, config)
      client.release()
      return result
    } catch (error) {
      // A refusal leaves the connection sound; after anything else nobody knows, and a new one is cheap.
      client.release(!(error instanceof AppError))
      throw error
    }
  }
  return db
}

const options = { casing: 'snake_case' } as const

/** A connection that the server closes, idle or in use, must not end the process; whoever was using it hears of it from their query. */
function surviveBrokenConnections(pool: Pool): void {
  const ignore = () => undefined
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
}
