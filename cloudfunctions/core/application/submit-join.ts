import type { FiledApplication } from '../../../src/contracts/actions/application'
import type { Caller } from '../account/caller'
import { lockMember } from '../member/member-repository'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { findOpenApplication } from './application-repository'
import { insertApplication } from './insert-application'
import { requireReceivingBranch, reviewerIds } from './file-application'

/**
 * 申请加入 by someone no branch holds yet (S2).
 * @throws ACCOUNT_WITHOUT_MEMBER, HAS_BRANCH, OPEN_APPLICATION, TARGET_UNKNOWN, TARGET_NOT_BRANCH, TARGET_ARCHIVED
 */
export async function submitJoin(context: Context, caller: Caller, input: { targetId: string }): Promise<FiledApplication> {
  const member = caller.memberId ? await lockMember(context, caller.memberId) : null
  if (!member) throw new AppError('ACCOUNT_WITHOUT_MEMBER')
  if (member.branchId) throw new AppError('HAS_BRANCH')
  const open = await findOpenApplication(context, member.id)
  if (open) throw new AppError('OPEN_APPLICATION', { applicationId: open.id })
  const target = await requireReceivingBranch(context, input.targetId)
  return insertApplication(context, caller, {
    kind: 'join', memberId: member.id, sourceId: null, targetId: target.id, reason: null, form: {}, startedBy: 'member',
    reviewers: reviewerIds(context.profile.joinReviewers, null, target),
  })
}
