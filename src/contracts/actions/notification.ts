import { z } from '../schema'
import { cursor, uuid } from '../inputs'
import type { ApplicationEvent, ApplicationKind } from '../application-words'
import { defineAction } from './define-action'

/** `pull-in` has no application behind it. */
export type NotificationEvent = ApplicationEvent | 'pull-in'

export interface NotificationView {
  id: string
  event: NotificationEvent
  /** Who the reader is in this matter. */
  as: 'member' | 'source' | 'target' | 'reviewer'
  /** The organisation the reader acts for; null for the member. */
  organisationId: string | null
  organisationName: string | null
  kind: ApplicationKind | null
  applicationId: string | null
  memberName: string
  sourceName: string | null
  targetName: string
  note: string | null
  at: string
  read: boolean
}

export const notificationActions = {
  /** Newest first; 30 a page. */
  'notification.list': defineAction<{ notifications: NotificationView[]; unread: number; next: string | null }>()({
    function: 'api', effect: 'read', guest: false, input: z.strictObject({ cursor }),
  }),
  /** Marks these as read, or all when no ids are given. */
  'notification.read': defineAction<{ unread: number }>()({
    function: 'api', effect: 'write', guest: false, input: z.strictObject({ ids: z.optional(z.array(uuid).check(z.maxLength(100))) }),
  }),
}
