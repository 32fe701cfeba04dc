import type { Context } from './context'

/**
 * Runs `work` in one transaction: everything it does is there together, or not at all. It is one moment too: rows of one effect carry
 * the same time, by which a timeline finds the words of a review.
 */
export async function inTransaction<T>(context: Context, work: (context: Context) => Promise<T>): Promise<T> {
  return context.db.transaction((transaction) => {
    const moment = context.now().getTime()
    return work({ ...context, db: transaction, now: () => new Date(moment) })
  })
}
