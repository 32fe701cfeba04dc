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
    return readersOf(message, register).map((reader) => ({ id: random.uuid(), messageId: message.id, at, readAt, ...reader }))
  })
}

/** Everyone concerned but whoever acted, each once. A target that has decided is not told of its own decision. */
function readersOf({ payload }: SampleMessage, register: AccountRegister) {
  const { event, memberId, sourceId, targetId } = payload
  const hasTargetDecided = event === 'agree' || event === 'refuse'
  const member = register.ofMember(memberId)
  const officers = (id: string | null) => (id === null ? [] : register.officersOf(id))
  const candidates = [
    ...(member ? [{ accountId: member.id, as: 'member' as const, organisationId: null }] : []),
    ...(hasTargetDecided ? [] : officers(targetId)).map((accountId) => ({ accountId, as: 'target' as const, organisationId: targetId })),
    ...officers(sourceId).map((accountId) => ({ accountId, as: 'source' as const, organisationId: sourceId })),
  ]
  const told = new Set([payload.accountId])
  return candidates.filter(({ accountId }) => !told.has(accountId) && told.add(accountId))
}
