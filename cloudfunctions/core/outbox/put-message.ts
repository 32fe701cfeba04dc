import type { Context } from '../platform/context'
import { preparedInsert } from '../platform/prepared'
import { outboxMessage, type OutboxPayload } from './outbox-tables'

const insert = preparedInsert(outboxMessage)

/** Puts a message into the caller's transaction: it is told if and only if the effect it tells about is there. */
export async function putMessage(context: Context, key: string, payload: OutboxPayload): Promise<void> {
  const now = context.now()
  await insert(context, { id: context.newId(), key, payload, createdAt: now, availableAt: now, attempts: 0, deliveredAt: null, lastError: null })
}
