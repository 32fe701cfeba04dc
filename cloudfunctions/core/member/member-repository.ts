import { and, eq, isNull } from 'drizzle-orm'
import { account, office } from '../account/account-tables'
import { organisation } from '../organisation/organisation-tables'
import type { Context } from '../platform/context'
import { prepared } from '../platform/prepared'
import { member } from './member-tables'

export type Member = typeof member.$inferSelect

export async function findMember(context: Context, id: string): Promise<Member | null> {
  const [row] = await context.db.select().from(member).where(eq(member.id, id))
  return row ?? null
}

const lockById = prepared(['id'], (db, { id }) => db.select().from(member).where(eq(member.id, id)).for('update'))

/** Everything that changes a membership, or files an application about it, holds this lock. */
export async function lockMember(context: Context, id: string): Promise<Member | null> {
  const [row] = await lockById(context, { id })
  return row ?? null
}

const officesOf = prepared(['memberId'], (db, { memberId }) =>
  db
    .select({ organisationName: organisation.shortName, title: office.title })
    .from(account)
    .innerJoin(office, and(eq(office.accountId, account.id), isNull(office.until)))
    .innerJoin(organisation, eq(organisation.id, office.organisationId))
    .where(eq(account.memberId, memberId)),
)

/** Offices this member holds now. */
export async function findOffices(context: Context, memberId: string): Promise<{ organisationName: string; title: string }[]> {
  return officesOf(context, { memberId })
}
