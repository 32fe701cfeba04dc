import { and, count, eq, isNull } from 'drizzle-orm'
import type { Context } from '../platform/context'
import { notification } from './notification-tables'

export async function countUnread(context: Context, accountId: string): Promise<number> {
  const [row] = await context.db
    .select({ value: count() })
    .from(notification)
    .where(and(eq(notification.accountId, accountId), isNull(notification.readAt)))
  return row?.value ?? 0
}
