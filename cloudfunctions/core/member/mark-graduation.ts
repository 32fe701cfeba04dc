import { and, eq, inArray } from 'drizzle-orm'
import { actsFor, type Caller } from '../account/caller'
import { recordAudit } from '../audit/record-audit'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { member } from './member-tables'

export interface MarkGraduationInput {
  organisationId: string
  memberIds: string[]
  graduationYear: number
}

/** The branch marks 毕业年份, all alike or person by person (§3.12). Ids of other branches' members are passed over. @throws NOT_FOUND */
export async function markGraduation(context: Context, caller: Caller, input: MarkGraduationInput): Promise<{ marked: number }> {
  if (!actsFor(caller, input.organisationId)) throw new AppError('NOT_FOUND')
  const own = and(eq(member.branchId, input.organisationId), inArray(member.id, input.memberIds))
  // Locked in one order, so that two bulk marks never wait for each other in a circle.
  const locked = await context.db.select({ id: member.id }).from(member).where(own).orderBy(member.id).for('update')
  const ids = locked.map((row) => row.id)
  if (ids.length === 0) throw new AppError('NOT_FOUND')
  await context.db.update(member).set({ graduationYear: input.graduationYear }).where(inArray(member.id, ids))
  for (const chain of ids) {
    await recordAudit(context, {
      chain, event: 'member.mark-graduation', accountId: caller.accountId, organisationId: input.organisationId, applicationId: null,
      details: { graduationYear: input.graduationYear },
    })
  }
  return { marked: ids.length }
}
