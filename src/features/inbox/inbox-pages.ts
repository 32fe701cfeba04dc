import type { NotificationView } from '../../contracts/actions/notification'

/** What of the inbox is on the page: newest first, up to `next`. */
export interface InboxPages {
  notifications: NotificationView[]
  unread: number
  next: string | null
}

/** A newer first page over what is shown: older pages stay where both meet, so that coming back keeps one's place. */
export function withFreshFirstPage(shown: InboxPages | null, first: InboxPages): InboxPages {
  const fresh = new Set(first.notifications.map(({ id }) => id))
  const meet = shown?.notifications.some(({ id }) => fresh.has(id))
  if (!shown || !meet) return first
  const lastFresh = first.notifications.at(-1)?.id
  const position = shown.notifications.findIndex(({ id }) => id === lastFresh)
  // The pages shown end inside the fresh one.
  if (position < 0) return first
  const older = shown.notifications.slice(position + 1)
  return { ...first, notifications: [...first.notifications, ...older], next: older.length > 0 ? shown.next : first.next }
}

export function withNextPage(shown: InboxPages, page: InboxPages): InboxPages {
  return { ...page, notifications: [...shown.notifications, ...page.notifications] }
}

/** `ids` left out: all of them. */
export function withRead(shown: InboxPages, unread: number, ids?: readonly string[]): InboxPages {
  const isRead = ({ id, read }: NotificationView): boolean => read || !ids || ids.includes(id)
  return { ...shown, unread, notifications: shown.notifications.map((notification) => ({ ...notification, read: isRead(notification) })) }
}
