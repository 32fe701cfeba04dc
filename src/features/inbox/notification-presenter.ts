import type { NotificationView } from '../../contracts/actions/notification'
import type { OfficeView } from '../../contracts/actions/session'
import { applicationUrl } from '../application-words/application-url'
import { agoWords } from '../time/words-of-time'
import { notificationWords } from './notification-words'

export interface NotificationItem {
  id: string
  title: string
  sentence: string
  /** For which organisation the reader hears of it, and how long ago. */
  about: string
  unread: boolean
  /** Null: nowhere to go, it is only read. */
  url: string | null
}

/** One line of the inbox: the exact words, and where a tap leads. */
export function presentNotification(notification: NotificationView, offices: readonly OfficeView[], now: Date): NotificationItem {
  const { id, organisationName, at, read } = notification
  return {
    id,
    ...notificationWords(notification),
    about: [organisationName, agoWords(at, now)].filter(Boolean).join(' · '),
    unread: !read,
    url: urlOf(notification, offices),
  }
}

function urlOf({ applicationId, as, organisationId }: NotificationView, offices: readonly OfficeView[]): string | null {
  if (applicationId) return applicationUrl(applicationId)
  if (as === 'member') return '/packages/member/organisation/index'
  const office = offices.find((held) => held.organisationId === organisationId)
  // Whoever has left the office since may not see its members.
  return office ? `/packages/branch/members/index?organisationId=${office.organisationId}` : null
}
