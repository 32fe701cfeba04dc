import { recipientsAmong } from '../../core/notification/concerned'
import type { notification } from '../../core/notification/notification-tables'
import type { SampleMessage } from './application-book'
import type { AccountRegister } from './account-register'
import type { Random } from './random'

export type NewNotification = typeof notification.$inferInsert

const daysUnread = 3

/** What the messages of the sample left in the inboxes; the older ones have been read. */
export function deliverMessages(messages: readonly SampleMessage[], register: AccountRegister, { random, now }: { random: Random; now: Date }): NewNotification[] {
  return messages.flatMap((message) => {
    const at = message.createdAt
    const readAt = now.getTime() - at.getTime() > daysUnread * 86_400_000 ? new Date(at.getTime() + 3_600_000) : null
    const member = register.ofMember(message.payload.memberId)
    const readers = recipientsAmong(message.payload, { members: member ? [member.id] : [], officersOf: register.officersOf })
    return readers.map((reader) => ({ id: random.uuid(), messageId: message.id, at, readAt, ...reader }))
  })
}
