import type { FiledApplication } from '../../../src/contracts/actions/application'
import type { Caller } from '../account/caller'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { preparedInsert } from '../platform/prepared'
import { answerBy } from './answer-clock'
import { nextState } from './application-lifecycle'
import { requireMove } from './application-policy'
import { lockApplication, moveMember, saveApplication, type ApplicationWithPaths } from './application-repository'
import { decision } from './application-tables'
import { recordApplicationEvent } from './record-application-event'

export interface DecideInput {
  applicationId: string
  /** The version the reviewer was looking at. */
  version: number
  /** Why, and what the member should do next. Required by the contract for a refusal. */
  note?: string
}

/**
 * A reviewer agrees or refuses. The last agreement puts the member into the target branch (S1: only the target approves; other systems
 * list more reviewers in their profile).
 * @throws NOT_FOUND, STALE, NOT_YOUR_STEP, ALREADY_DECIDED, NOT_PENDING, TARGET_ARCHIVED
 */
export async function decideApplication(context: Context, caller: Caller, input: DecideInput, verdict: 'agree' | 'refuse'): Promise<FiledApplication> {
  const record = await lockApplication(context, input.applicationId)
  requireMove(record, caller, verdict, input.version)
  const isLast = record.step === record.reviewers.length - 1
  const event = verdict === 'refuse' ? 'refuse' : isLast ? 'agree' : 'pass'
  const state = nextState(record.state, event)
  if (event === 'agree' && record.targetStatus === 'archived') throw new AppError('TARGET_ARCHIVED') // since it was filed
  const organisationId = record.holderId as string // a pending application always has a holder

  await insertDecision(context, caller, record, organisationId, verdict, input.note)
  const progress = event === 'pass' ? nextStep(context, record) : { holderId: null, expiresAt: null }
  const version = await saveApplication(context, record.id, record.version, { state, ...progress })
  if (event === 'agree') await moveMember(context, record.memberId, record.sourceId, record.targetId)
  await recordApplicationEvent(context, { event, caller, organisationId, application: { ...record, state, ...progress, version } })
  return { applicationId: record.id, version }
}

const insert = preparedInsert(decision)

async function insertDecision(
  context: Context, caller: Caller, record: ApplicationWithPaths, organisationId: string, verdict: 'agree' | 'refuse', note?: string,
): Promise<void> {
  await insert(context, {
    id: context.newId(), applicationId: record.id, round: record.round, step: record.step, verdict, note: note ?? null,
    accountId: caller.accountId, organisationId, decidedAt: context.now(),
  })
}

/** The next reviewer holds it from now on, with a clock of their own. */
function nextStep(context: Context, record: ApplicationWithPaths) {
  const step = record.step + 1
  return { step, holderId: record.reviewers[step] ?? null, heldSince: context.now(), expiresAt: answerBy(context), remindedAt: null }
}
