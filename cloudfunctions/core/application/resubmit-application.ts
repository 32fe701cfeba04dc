import type { FiledApplication } from '../../../src/contracts/actions/application'
import type { ReasonFormValues } from '../../../src/contracts/reason-form'
import type { Caller } from '../account/caller'
import { findMember, type Member } from '../member/member-repository'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { answerBy } from './answer-clock'
import { nextState } from './application-lifecycle'
import { requireMove } from './application-policy'
import { findOpenApplication, lockApplication, saveApplication, type ApplicationWithPaths } from './application-repository'
import { requireReceivingBranch, requireTransferable, reviewerIds, trimmed } from './file-application'
import { recordApplicationEvent } from './record-application-event'

export interface ResubmitInput {
  applicationId: string
  version: number
  targetId: string
  reason: string | null
  form: ReasonFormValues
}

/**
 * Sends a refused, returned or withdrawn application again, to the same or another branch: a new round of the same application.
 * @throws NOT_FOUND, STALE, NOT_ALLOWED, NOT_RESUBMITTABLE, and what filing it anew would throw
 */
export async function resubmitApplication(context: Context, caller: Caller, input: ResubmitInput): Promise<FiledApplication> {
  const record = await lockApplication(context, input.applicationId)
  requireMove(record, caller, 'resubmit', input.version)
  const state = nextState(record.state, 'resubmit')
  const member = await findMember(context, record.memberId)
  if (!member || member.branchId !== record.sourceId) throw new AppError('NOT_RESUBMITTABLE') // moved by other means since
  const changes = { ...(await newRound(context, record, member, input)), state }
  const version = await saveApplication(context, record.id, record.version, changes)
  const organisationId = record.startedBy === 'branch' ? record.sourceId : null
  await recordApplicationEvent(context, { event: 'resubmit', caller, organisationId, application: { ...record, ...changes, version } })
  return { applicationId: record.id, version }
}

async function newRound(context: Context, record: ApplicationWithPaths, member: Member, input: ResubmitInput) {
  const filed = record.kind === 'join' ? await joinAgain(context, member, input) : await transferAgain(context, record, member, input)
  const [holderId = null] = filed.reviewers
  const now = context.now()
  return {
    ...filed, targetId: input.targetId, round: record.round + 1, step: 0, holderId, heldSince: now, submittedAt: now,
    expiresAt: answerBy(context), remindedAt: null,
  }
}

async function joinAgain(context: Context, member: Member, input: ResubmitInput) {
  if (await findOpenApplication(context, member.id)) throw new AppError('OPEN_APPLICATION')
  const target = await requireReceivingBranch(context, input.targetId)
  return { reason: null, form: {}, reviewers: reviewerIds(context.profile.joinReviewers, null, target) }
}

async function transferAgain(context: Context, record: ApplicationWithPaths, member: Member, input: ResubmitInput) {
  const { reason, targetId, form, applicationId } = input
  if (reason === null) throw new AppError('INVALID_INPUT', { fields: { reason: '请选择转出原因' } })
  const { source, target } = await requireTransferable(context, { member, startedBy: record.startedBy, reason, targetId, form, applicationId })
  return { reason, form: trimmed(form), reviewers: reviewerIds(context.profile.transferReviewers, source, target) }
}
