import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { NotificationEvent, NotificationView } from '../../../src/contracts/actions/notification'
import { account, office } from '../account/account-tables'
import type { OutboxPayload } from '../outbox/outbox-tables'
import type { Context } from '../platform/context'

export interface Recipient {
  accountId: string
  as: NotificationView['as']
  organisationId: string | null
}

type Side = NotificationView['as']
const everyone: Side[] = ['member', 'source', 'target', 'reviewer']

/** Who is concerned by what. `reviewer`: the organisation that has to act now, where it is neither source nor target. */
const concerned: Record<NotificationEvent, Side[]> = {
  submit: everyone,
  resubmit: everyone,
  pass: ['member', 'source', 'reviewer'],
  agree: ['member', 'source'],
  refuse: ['member', 'source'],
  withdraw: everyone,
  expire: everyone,
  supersede: ['target'], // member and source hear of the pull-in itself
  remind: ['reviewer'],
  'pull-in': ['member', 'source', 'target'],
}

/** Everyone concerned but the person who acted, each once: whoever is several things hears of it as the first of member, reviewer, source, target. */
export async function recipientsOf(context: Context, payload: OutboxPayload): Promise<Recipient[]> {
  const sides = concerned[payload.event]
  const organisations = sidesByOrganisation(payload, sides)
  const found: Recipient[] = []
  if (sides.includes('member')) {
    const accounts = await context.db.select({ accountId: account.id }).from(account).where(eq(account.memberId, payload.memberId))
    for (const { accountId } of accounts) found.push({ accountId, as: 'member', organisationId: null })
  }
  if (organisations.size > 0) {
    const officers = await context.db
      .select({ accountId: office.accountId, organisationId: office.organisationId })
      .from(office)
      .where(and(inArray(office.organisationId, [...organisations.keys()]), isNull(office.until)))
    for (const [organisationId, as] of organisations) {
      for (const officer of officers) if (officer.organisationId === organisationId) found.push({ accountId: officer.accountId, as, organisationId })
    }
  }
  const first = new Map(found.reverse().map((recipient) => [recipient.accountId, recipient]))
  return [...first.values()].filter(({ accountId }) => accountId !== payload.accountId)
}

function sidesByOrganisation(payload: OutboxPayload, sides: Side[]): Map<string, Side> {
  const organisations = new Map<string, Side>()
  const { holderId, sourceId, targetId } = payload
  if (holderId && sides.includes('reviewer')) organisations.set(holderId, holderId === targetId ? 'target' : holderId === sourceId ? 'source' : 'reviewer')
  if (sourceId && sides.includes('source')) organisations.set(sourceId, 'source')
  if (sides.includes('target') && !organisations.has(targetId)) organisations.set(targetId, 'target')
  return organisations
}
