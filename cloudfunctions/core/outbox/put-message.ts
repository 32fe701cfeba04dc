import type { Context } from '../platform/context'
import { outboxMessage, type OutboxPayload } from './outbox-tables'

/** Puts a message into the caller's transaction: it is told if and only if the effect it tells about is there. */
export async function putMessage(context: Context, key: string, payload: OutboxPayload): Promise<void> {
  const now = context.now()
  await context.db.insert(outboxMessage).values({ id: context.newId(), key, payload, createdAt: now, availableAt: now })
}
