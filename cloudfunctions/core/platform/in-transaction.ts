import type { Context } from './context'

/** Runs `work` in one transaction: everything it does is there together, or not at all. */
export async function inTransaction<T>(context: Context, work: (context: Context) => Promise<T>): Promise<T> {
  return context.db.transaction((transaction) => work({ ...context, db: transaction }))
}
