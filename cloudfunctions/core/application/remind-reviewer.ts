import { eq } from 'drizzle-orm'
import type { Caller } from '../account/caller'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { nextState } from './application-lifecycle'
import { mayMove, maySee } from './application-policy'
import { lockApplication } from './application-repository'
import { application } from './application-tables'
import { recordApplicationEvent } from './record-application-event'

/**
 * Tells the reviewer once more that someone waits; once in `profile.reminderHours`.
 * @throws NOT_FOUND, NOT_ALLOWED, NOT_PENDING, ALREADY_DECIDED, REMINDED_ALREADY
 */
export async function remindReviewer(context: Context, caller: Caller, input: { applicationId: string }): Promise<{ reminded: true }> {
  const record = await lockApplication(context, input.applicationId)
  if (!maySee(record, caller)) throw new AppError('NOT_FOUND')
  if (!mayMove(record, caller, 'remind')) throw new AppError('NOT_ALLOWED')
  const state = nextState(record.state, 'remind')
  const now = context.now()
  const pause = context.profile.reminderHours * 3_600_000
  if (record.remindedAt && now.getTime() - record.remindedAt.getTime() < pause) throw new AppError('REMINDED_ALREADY')
  // The version stays: a reminder must not make the page in front of the reviewer stale.
  await context.db.update(application).set({ remindedAt: now }).where(eq(application.id, record.id))
  await recordApplicationEvent(context, { event: 'remind', caller, organisationId: null, application: { ...record, state } })
  return { reminded: true }
}
