import { and, count, eq, inArray } from 'drizzle-orm'
import type { SessionView } from '../../../src/contracts/actions/session'
import { application } from '../application/application-tables'
import { findMember } from '../member/member-repository'
import { countUnread } from '../notification/unread'
import { findOrganisation } from '../organisation/organisation-repository'
import { organisation } from '../organisation/organisation-tables'
import type { Context } from '../platform/context'
import type { Caller } from './caller'

/** Who is signed in: their own membership, the offices they hold, what waits there and what is unread. */
export async function currentSession(context: Context, caller: Caller): Promise<SessionView> {
  const member = caller.memberId ? await findMember(context, caller.memberId) : null
  const branch = member?.branchId ? await findOrganisation(context, member.branchId) : null
  return {
    name: caller.displayName,
    member: member && { id: member.id, branchId: member.branchId, branchName: branch?.shortName ?? null },
    offices: await officeViews(context, caller),
    unread: await countUnread(context, caller.accountId),
  }
}

async function officeViews(context: Context, caller: Caller): Promise<SessionView['offices']> {
  const ids = caller.offices.map((held) => held.organisationId)
  if (ids.length === 0) return []
  const organisations = await context.db.select().from(organisation).where(inArray(organisation.id, ids))
  const waiting = await context.db
    .select({ id: application.holderId, value: count() })
    .from(application)
    .where(and(inArray(application.holderId, ids), eq(application.state, 'pending')))
    .groupBy(application.holderId)
  return caller.offices.flatMap(({ organisationId, title }) => {
    const row = organisations.find(({ id }) => id === organisationId)
    if (!row) return []
    const count = waiting.find(({ id }) => id === organisationId)?.value ?? 0
    return [{ organisationId, organisationName: row.shortName, organisationType: row.type, title, waiting: count }]
  })
}
