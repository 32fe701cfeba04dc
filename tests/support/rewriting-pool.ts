import { Client, Pool } from 'pg'
import type { Context } from '../../cloudfunctions/core/platform/context'
import { withTables } from '../../cloudfunctions/core/platform/database'

/**
 * A pool that changes (or refuses, by throwing) statements on their way to the database: sabotaged twins and forced failures.
 * @param rewrite gets every statement of the product
 */
export function rewritingPool(url: string, rewrite: (statement: string) => string, max = 20): Pool {
  class RewritingClient extends Client {
    override query(...parameters: never[]): never {
      const [first, ...rest] = parameters as unknown[]
      const changed = typeof first === 'string' ? rewrite(first) : { ...(first as { text: string }), text: rewrite((first as { text: string }).text) }
      return (super.query as (...all: unknown[]) => unknown).call(this, changed, ...rest) as never
    }
  }
  const pool = new Pool({ connectionString: url, max, Client: RewritingClient })
  pool.on('error', () => undefined) // a test may drop the database while the last connection closes
  return pool
}

/** Runs something over such a pool and closes it. */
export async function withRewriting<T>(context: Context, url: string, rewrite: (statement: string) => string, use: (rewritten: Context) => Promise<T>): Promise<T> {
  const pool = rewritingPool(url, rewrite)
  try {
    return await use({ ...context, db: withTables(pool) })
  } finally {
    await pool.end()
  }
}
