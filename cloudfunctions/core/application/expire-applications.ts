import type { Context } from '../platform/context'
import { inTransaction } from '../platform/in-transaction'
import { errorFacts } from '../platform/log'
import { nextState } from './application-lifecycle'
import { findExpired, lockApplication, saveApplication } from './application-repository'
import { recordApplicationEvent } from './record-application-event'

/**
 * Returns applications nobody answered in time (profile.answerDays), each in its own transaction. Two dispatchers at once return
 * each application once: the second one finds it no longer pending.
 * @returns how many were returned.
 */
export async function expireApplications(context: Context, limit: number): Promise<number> {
  let returned = 0
  for (const id of await findExpired(context, limit)) {
    try {
      returned += await inTransaction(context, (inside) => expireOne(inside, id))
    } catch (error) {
      // One that cannot be returned must not keep all others, and every message, waiting behind it.
      context.log.error({ applicationId: id, ...errorFacts(error) }, 'application not returned')
    }
  }
  return returned
}

async function expireOne(context: Context, id: string): Promise<0 | 1> {
  const record = await lockApplication(context, id)
  const isDue = record.state === 'pending' && record.expiresAt !== null && record.expiresAt < context.now()
  if (!isDue) return 0
  const state = nextState(record.state, 'expire')
  const version = await saveApplication(context, id, record.version, { state, holderId: null, expiresAt: null })
  await recordApplicationEvent(context, { event: 'expire', caller: null, organisationId: null, application: { ...record, state, version } })
  return 1
}
