import { and, eq, inArray, isNull } from 'drizzle-orm'
import { account, office } from '../account/account-tables'
import type { OutboxPayload } from '../outbox/outbox-tables'
import type { Context } from '../platform/context'
import { organisationsConcerned, recipientsAmong, type Recipient } from './concerned'

/** Everyone to tell, of those who belong to the member and hold office at this moment. */
export async function recipientsOf(context: Context, payload: OutboxPayload): Promise<Recipient[]> {
  const members = await context.db.select({ accountId: account.id }).from(account).where(eq(account.memberId, payload.memberId))
  const officers = await context.db
    .select({ accountId: office.accountId, organisationId: office.organisationId })
    .from(office)
    .where(and(inArray(office.organisationId, [...organisationsConcerned(payload).keys()]), isNull(office.until)))
  return recipientsAmong(payload, {
    members: members.map(({ accountId }) => accountId),
    officersOf: (id) => officers.filter(({ organisationId }) => organisationId === id).map(({ accountId }) => accountId),
  })
}
