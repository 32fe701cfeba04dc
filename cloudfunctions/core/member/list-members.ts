import { and, asc, count, eq, exists, ilike, isNull, sql, type SQL } from 'drizzle-orm'
import type { ActionOutput, ParsedInput } from '../../../src/contracts/actions/all'
import { account, office } from '../account/account-tables'
import { actsFor, type Caller } from '../account/caller'
import { application } from '../application/application-tables'
import { organisation } from '../organisation/organisation-tables'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { member } from './member-tables'

const pageSize = 50

/** 我的团员 of a branch, by name. @throws NOT_FOUND */
export async function listMembers(context: Context, caller: Caller, input: ParsedInput<'member.list'>): Promise<ActionOutput<'member.list'>> {
  if (!actsFor(caller, input.organisationId)) throw new AppError('NOT_FOUND')
  const belongs = and(eq(member.branchId, input.organisationId), matching(input.text), inState(context, input.state))
  const openApplication = and(eq(application.memberId, member.id), eq(application.state, 'pending'))
  const rows = await context.db
    .select({ member, application: { id: application.id, kind: application.kind, targetName: organisation.shortName }, inOffice: sql<boolean>`${inOffice(context)}` })
    .from(member)
    .leftJoin(application, openApplication)
    .leftJoin(organisation, eq(organisation.id, application.targetId))
    .where(and(belongs, after(input.cursor)))
    .orderBy(asc(member.name), asc(member.id))
    .limit(pageSize + 1)
  const [total] = await context.db.select({ value: count() }).from(member).where(belongs)
  const members = rows.slice(0, pageSize).map(({ member: row, application: open, inOffice: holds }) => ({
    id: row.id, name: row.name, joinedMonth: row.joinedMonth, graduationYear: row.graduationYear, inOffice: holds,
    openApplication: open.id && open.kind ? { id: open.id, kind: open.kind, targetName: open.targetName ?? '' } : null,
  }))
  return { members, total: total?.value ?? 0, next: rows.length > pageSize ? (members.at(-1)?.id ?? null) : null }
}

/** Part of a name, or of a 团员编号. */
function matching(text: string | undefined): SQL | undefined {
  if (!text) return undefined
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return sql`(${ilike(member.name, pattern)} or ${ilike(member.memberNumber, pattern)})`
}

function inState(context: Context, state: ParsedInput<'member.list'>['state']): SQL | undefined {
  const open = context.db.select({ id: application.id }).from(application).where(and(eq(application.memberId, member.id), eq(application.state, 'pending')))
  if (state === 'transferring') return exists(open)
  if (state === 'unmarked') return and(eq(member.isStudent, true), isNull(member.graduationYear))
  if (state === 'in-office') return inOffice(context)
  return undefined
}

function inOffice(context: Context): SQL {
  const held = context.db
    .select({ id: office.id })
    .from(account)
    .innerJoin(office, and(eq(office.accountId, account.id), isNull(office.until)))
    .where(eq(account.memberId, member.id))
  return exists(held)
}

function after(cursor: string | undefined): SQL | undefined {
  if (!cursor) return undefined
  return sql`(${member.name}, ${member.id}) > (select last.name, last.id from member last where last.id = ${cursor})`
}
