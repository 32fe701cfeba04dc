import type { FiledApplication } from '../../../src/contracts/actions/application'
import type { ReasonFormValues } from '../../../src/contracts/reason-form'
import { actsFor, type Caller } from '../account/caller'
import { lockMember, type Member } from '../member/member-repository'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { insertApplication } from './insert-application'
import { requireTransferable, reviewerIds, trimmed } from './file-application'

export interface TransferInput {
  memberId: string
  reason: string
  targetId: string
  form: ReasonFormValues
}

/**
 * 转移团组织 by the member, or 发起转移 by the branch that holds them (S1).
 * @throws NOT_FOUND when the caller is neither; BLOCKED, OPEN_APPLICATION, REASON_…, TARGET_…, INVALID_INPUT
 */
export async function submitTransfer(context: Context, caller: Caller, input: TransferInput): Promise<FiledApplication> {
  const member = await lockMember(context, input.memberId)
  const startedBy = startedByWhom(member, caller)
  if (!member || !startedBy) throw new AppError('NOT_FOUND')
  const { source, target } = await requireTransferable(context, { member, startedBy, ...input })
  return insertApplication(context, caller, {
    kind: 'transfer', memberId: member.id, sourceId: source.id, targetId: target.id, reason: input.reason, form: trimmed(input.form),
    startedBy, reviewers: reviewerIds(context.profile.transferReviewers, source, target),
  })
}

/** The member themself, or whoever acts for the branch that holds them; null for everyone else. */
export function startedByWhom(member: Member | null, caller: Caller): 'member' | 'branch' | null {
  if (!member) return null
  if (caller.memberId === member.id) return 'member'
  return member.branchId !== null && actsFor(caller, member.branchId) ? 'branch' : null
}
