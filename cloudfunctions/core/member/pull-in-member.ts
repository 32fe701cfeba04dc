import { and, eq } from 'drizzle-orm'
import { actsFor, type Caller } from '../account/caller'
import { nextState } from '../application/application-lifecycle'
import { findOpenApplication, moveMember, saveApplication } from '../application/application-repository'
import { requireReceivingBranch } from '../application/file-application'
import { recordApplicationEvent } from '../application/record-application-event'
import { recordAudit } from '../audit/record-audit'
import { findOrganisation } from '../organisation/organisation-repository'
import { putMessage } from '../outbox/put-message'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { findOffices, lockMember, type Member } from './member-repository'
import { member } from './member-tables'

export interface PullInInput {
  organisationId: string
  name: string
  idNumber: string
}

/**
 * 添加团员 (S1): the branch takes a member at once by name and ID number. An open application of that member closes; member and
 * source branch are told. A wrong name and an unknown number answer alike, so that numbers cannot be tried.
 * @throws NOT_FOUND, TARGET_NOT_BRANCH, TARGET_ARCHIVED, MEMBER_NOT_MATCHED, MEMBER_IN_OFFICE, TARGET_IS_CURRENT
 */
export async function pullInMember(context: Context, caller: Caller, input: PullInInput): Promise<{ memberId: string; name: string; previousBranchName: string | null }> {
  if (!actsFor(caller, input.organisationId)) throw new AppError('NOT_FOUND')
  await requireReceivingBranch(context, input.organisationId)
  const taken = await lockByIdentity(context, input)
  const previous = taken.branchId
  if (previous === input.organisationId) throw new AppError('TARGET_IS_CURRENT')
  // Whoever is in office has to be released first, by whatever way they leave (§3.12).
  if ((await findOffices(context, taken.id)).length > 0) throw new AppError('MEMBER_IN_OFFICE')
  await supersedeOpenApplication(context, caller, taken.id, input.organisationId)
  await moveMember(context, taken.id, previous, input.organisationId)
  await recordPullIn(context, caller, taken.id, previous, input.organisationId)
  const source = previous ? await findOrganisation(context, previous) : null
  return { memberId: taken.id, name: taken.name, previousBranchName: source?.shortName ?? null }
}

async function lockByIdentity(context: Context, input: PullInInput): Promise<Member> {
  const [found] = await context.db
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.idNumberHash, context.keys.hash('id-number', input.idNumber)), eq(member.name, input.name)))
  const locked = found && (await lockMember(context, found.id))
  if (!locked) throw new AppError('MEMBER_NOT_MATCHED')
  return locked
}

async function supersedeOpenApplication(context: Context, caller: Caller, memberId: string, organisationId: string): Promise<void> {
  const open = await findOpenApplication(context, memberId)
  if (!open) return
  const state = nextState(open.state, 'supersede')
  const version = await saveApplication(context, open.id, open.version, { state, holderId: null, expiresAt: null })
  await recordApplicationEvent(context, { event: 'supersede', caller, organisationId, application: { ...open, state, version } })
}

async function recordPullIn(context: Context, caller: Caller, memberId: string, sourceId: string | null, targetId: string): Promise<void> {
  await recordAudit(context, {
    chain: memberId, event: 'member.pull-in', accountId: caller.accountId, organisationId: targetId, applicationId: null, details: { sourceId, targetId },
  })
  await putMessage(context, `pull-in:${context.newId()}`, {
    event: 'pull-in', memberId, applicationId: null, sourceId, targetId, holderId: null, accountId: caller.accountId,
  })
}
