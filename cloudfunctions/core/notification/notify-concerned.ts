import type { outboxMessage } from '../outbox/outbox-tables'
import type { Context } from '../platform/context'
import { notification } from './notification-tables'
import { recipientsOf } from './recipients'

/** One inbox line for everyone concerned. Delivered twice, it is there once. */
export async function notifyConcerned(context: Context, message: typeof outboxMessage.$inferSelect): Promise<void> {
  const recipients = await recipientsOf(context, message.payload)
  if (recipients.length === 0) return
  const rows = recipients.map((recipient) => ({ ...recipient, id: context.newId(), messageId: message.id, at: message.createdAt }))
  await context.db.insert(notification).values(rows).onConflictDoNothing()
}
