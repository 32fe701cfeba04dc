import type { FiledApplication } from '../../../src/contracts/actions/application'
import { actsFor, type Caller } from '../account/caller'
import type { Context } from '../platform/context'
import { nextState } from './application-lifecycle'
import { requireMove } from './application-policy'
import { lockApplication, saveApplication } from './application-repository'
import { recordApplicationEvent } from './record-application-event'

/**
 * Whoever filed an application takes it back while nobody has decided. It can be sent again later, with everything still filled in.
 * @throws NOT_FOUND, STALE, NOT_ALLOWED, NOT_PENDING, ALREADY_DECIDED
 */
export async function withdrawApplication(context: Context, caller: Caller, input: { applicationId: string; version: number }): Promise<FiledApplication> {
  const record = await lockApplication(context, input.applicationId)
  requireMove(record, caller, 'withdraw', input.version)
  const state = nextState(record.state, 'withdraw')
  const version = await saveApplication(context, record.id, record.version, { state, holderId: null, expiresAt: null })
  const organisationId = record.startedBy === 'branch' && record.sourceId && actsFor(caller, record.sourceId) ? record.sourceId : null
  await recordApplicationEvent(context, { event: 'withdraw', caller, organisationId, application: { ...record, state, version } })
  return { applicationId: record.id, version }
}
