import { and, asc, eq, sql } from 'drizzle-orm'
import type { ActionOutput } from '../../../src/contracts/actions/all'
import { actsFor, isSuperiorOf, type Caller } from '../account/caller'
import { application } from '../application/application-tables'
import { member } from '../member/member-tables'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { findOrganisation } from './organisation-repository'
import { organisation } from './organisation-tables'

/**
 * The organisations directly below, with members and waiting applications of their whole subtrees. For whoever acts for this
 * organisation or one above it. @throws NOT_FOUND
 */
export async function organisationOverview(context: Context, caller: Caller, input: { organisationId: string }): Promise<ActionOutput<'organisation.overview'>> {
  const parent = await findOrganisation(context, input.organisationId)
  if (!parent || !(actsFor(caller, parent.id) || isSuperiorOf(caller, parent.path))) throw new AppError('NOT_FOUND')
  const children = await context.db
    .select()
    .from(organisation)
    .where(and(eq(organisation.parentId, parent.id), eq(organisation.status, 'active')))
    .orderBy(asc(organisation.shortName))
  const members = await countBelow(context, parent.path, 'member')
  const waiting = await countBelow(context, parent.path, 'waiting')
  const now = context.now().getTime()
  const rows = children.map(({ id, shortName, type }) => {
    const oldest = waiting.get(id)?.oldest
    const oldestWaitingDays = oldest ? Math.floor((now - oldest.getTime()) / 86_400_000) : null
    return { id, name: shortName, type, members: members.get(id)?.count ?? 0, waiting: waiting.get(id)?.count ?? 0, oldestWaitingDays }
  })
  return { name: parent.shortName, rows: rows.sort((a, b) => b.waiting - a.waiting) }
}

interface Below {
  count: number
  oldest: Date | null
}

/** Counts by the child of `path` under which they lie. */
async function countBelow(context: Context, path: string, what: 'member' | 'waiting'): Promise<Map<string, Below>> {
  const child = sql<string>`split_part(substr(${organisation.path}, ${path.length + 1}), '/', 1)`
  // Grouped by the column's place: written twice, its parameter would get two numbers and be two expressions to PostgreSQL.
  const isBelow = sql`${organisation.path} like ${`${path}_%`}`
  const columns = { child, count: sql<number>`count(*)::int`, oldest: what === 'member' ? sql<null>`null` : sql<string | null>`min(${application.heldSince})` }
  const rows =
    what === 'member'
      ? await context.db.select(columns).from(member).innerJoin(organisation, eq(organisation.id, member.branchId)).where(isBelow).groupBy(sql`1`)
      : await context.db.select(columns).from(application).innerJoin(organisation, eq(organisation.id, application.holderId)).where(and(isBelow, eq(application.state, 'pending'))).groupBy(sql`1`)
  return new Map(rows.map((row) => [row.child, { count: row.count, oldest: row.oldest === null ? null : new Date(row.oldest) }]))
}
