import { and, asc, count, desc, eq, ne, sql, type SQL } from 'drizzle-orm'
import type { ActionOutput, ParsedInput } from '../../../src/contracts/actions/all'
import { actsFor, type Caller } from '../account/caller'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { selectSummaries } from './application-summary'
import { application } from './application-tables'

const pageSize = 50

/** 申请加入 / 申请转入: what an organisation has to decide, longest waiting first, or what is done, newest first. @throws NOT_FOUND */
export async function listApplications(context: Context, caller: Caller, input: ParsedInput<'application.list'>): Promise<ActionOutput<'application.list'>> {
  const { organisationId, kind, status, cursor } = input
  if (!actsFor(caller, organisationId)) throw new AppError('NOT_FOUND')
  const isOpen = status === 'open'
  const belongs = isOpen
    ? and(eq(application.holderId, organisationId), eq(application.kind, kind), eq(application.state, 'pending'))
    : and(eq(application.targetId, organisationId), eq(application.kind, kind), ne(application.state, 'pending'))
  const order = isOpen ? [asc(application.heldSince), asc(application.id)] : [desc(application.updatedAt), desc(application.id)]
  const rows = await selectSummaries(context, and(belongs, cursor ? afterCursor(cursor, isOpen) : undefined), order, pageSize + 1)
  const [total] = await context.db.select({ value: count() }).from(application).where(belongs)
  const page = rows.slice(0, pageSize)
  return { applications: page, total: total?.value ?? 0, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null }
}

/** Keyset paging: the id of the last row shown is the cursor. */
function afterCursor(cursor: string, isOpen: boolean): SQL {
  const column = isOpen ? sql`held_since` : sql`updated_at`
  const place = isOpen ? application.heldSince : application.updatedAt
  const last = sql`(select last.${column}, last.id from application last where last.id = ${cursor})`
  return isOpen ? sql`(${place}, ${application.id}) > ${last}` : sql`(${place}, ${application.id}) < ${last}`
}
