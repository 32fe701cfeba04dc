import type { ApplicationEvent } from '../../../src/contracts/application-words'
import type { Caller } from '../account/caller'
import { recordAudit } from '../audit/record-audit'
import { putMessage } from '../outbox/put-message'
import type { Context } from '../platform/context'
import type { Application } from './application-repository'

export interface ApplicationHappening {
  event: ApplicationEvent
  /** Null: the clock. */
  caller: Caller | null
  /** The organisation acted for; null for the member and the clock. */
  organisationId: string | null
  /** As it stands after the event; `holderId` once nobody has to act, but nobody decided: who had to until then, and is told. */
  application: Pick<Application, 'id' | 'memberId' | 'sourceId' | 'targetId' | 'round' | 'step' | 'version' | 'state' | 'holderId'>
}

/** Audit and message of one event, in the transaction of its effect. */
export async function recordApplicationEvent(context: Context, { event, caller, organisationId, application }: ApplicationHappening): Promise<void> {
  const { id, memberId, sourceId, targetId, holderId, round, step, version, state } = application
  await recordAudit(context, {
    chain: memberId,
    event: `application.${event}`,
    accountId: caller?.accountId ?? null,
    organisationId,
    applicationId: id,
    details: { round, step, version, state, sourceId, targetId },
  })
  // Every event but a reminder has a version of its own.
  const occasion = event === 'remind' ? `:${context.now().toISOString()}` : ''
  await putMessage(context, `application:${id}:${version}:${event}${occasion}`, {
    event, memberId, applicationId: id, sourceId, targetId, holderId, accountId: caller?.accountId ?? null,
  })
}
