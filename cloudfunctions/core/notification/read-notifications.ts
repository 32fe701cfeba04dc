import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Caller } from '../account/caller'
import type { Context } from '../platform/context'
import { notification } from './notification-tables'
import { countUnread } from './unread'

/** Marks the caller's notifications as read: these, or all. Other people's ids have no effect. */
export async function readNotifications(context: Context, caller: Caller, input: { ids?: string[] | undefined }): Promise<{ unread: number }> {
  const own = and(eq(notification.accountId, caller.accountId), isNull(notification.readAt))
  await context.db
    .update(notification)
    .set({ readAt: context.now() })
    .where(input.ids ? and(own, inArray(notification.id, input.ids)) : own)
  return { unread: await countUnread(context, caller.accountId) }
}
