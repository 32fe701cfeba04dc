import type { FiledApplication } from '../../../src/contracts/actions/application'
import type { Caller } from '../account/caller'
import type { Context } from '../platform/context'
import { preparedInsert } from '../platform/prepared'
import { answerBy } from './answer-clock'
import type { Application } from './application-repository'
import { application } from './application-tables'
import { recordApplicationEvent } from './record-application-event'

export type NewApplication = Pick<Application, 'kind' | 'memberId' | 'sourceId' | 'targetId' | 'reason' | 'form' | 'startedBy' | 'reviewers'>

const insert = preparedInsert(application)

/** Puts a checked application before its first reviewer. */
export async function insertApplication(context: Context, caller: Caller, filed: NewApplication): Promise<FiledApplication> {
  const now = context.now()
  const [holderId = null] = filed.reviewers
  const row = {
    ...filed, id: context.newId(), state: 'pending' as const, filedBy: caller.accountId, round: 1, step: 0, holderId,
    heldSince: now, expiresAt: answerBy(context), remindedAt: null, submittedAt: now, updatedAt: now, version: 1,
  }
  await insert(context, row)
  const organisationId = filed.startedBy === 'branch' ? filed.sourceId : null
  await recordApplicationEvent(context, { event: 'submit', caller, organisationId, application: row })
  return { applicationId: row.id, version: row.version }
}
