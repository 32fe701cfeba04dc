import { eq, sql } from 'drizzle-orm'
import { notifyConcerned } from '../notification/notify-concerned'
import type { Context } from '../platform/context'
import { inTransaction } from '../platform/in-transaction'
import { errorFacts } from '../platform/log'
import { outboxMessage } from './outbox-tables'

type Message = typeof outboxMessage.$inferSelect

/** A dispatcher that dies leaves its messages to others after this long. */
const leaseSeconds = 60

/**
 * Claims waiting messages and delivers each in a transaction of its own.
 * @returns how many were claimed; 0 means nothing waits.
 */
export async function deliverMessages(context: Context, limit: number): Promise<number> {
  const messages = await claim(context, limit)
  for (const message of messages) await deliver(context, message)
  return messages.length
}

/** `skip locked`: two dispatchers at once share the work instead of waiting for each other. */
async function claim(context: Context, limit: number): Promise<Message[]> {
  const now = context.now()
  const waiting = sql`select id from outbox_message where delivered_at is null and available_at <= ${now.toISOString()}
    order by available_at limit ${limit} for update skip locked`
  return context.db
    .update(outboxMessage)
    .set({ attempts: sql`${outboxMessage.attempts} + 1`, availableAt: new Date(now.getTime() + leaseSeconds * 1000) })
    .where(sql`${outboxMessage.id} in (${waiting})`)
    .returning()
}

async function deliver(context: Context, message: Message): Promise<void> {
  try {
    await inTransaction(context, async (inside) => {
      await notifyConcerned(inside, message)
      await inside.db.update(outboxMessage).set({ deliveredAt: context.now(), lastError: null }).where(eq(outboxMessage.id, message.id))
    })
  } catch (error) {
    const facts = errorFacts(error)
    context.log.error({ messageId: message.id, attempts: message.attempts, ...facts }, 'message not delivered')
    const retryAt = new Date(context.now().getTime() + backoffSeconds(message.attempts) * 1000)
    await context.db.update(outboxMessage).set({ availableAt: retryAt, lastError: String(facts.kind) }).where(eq(outboxMessage.id, message.id))
  }
}

/** 2 s after the first failure, doubling, at most 10 minutes. */
export function backoffSeconds(attempts: number): number {
  return Math.min(600, 2 ** Math.min(attempts, 10))
}
