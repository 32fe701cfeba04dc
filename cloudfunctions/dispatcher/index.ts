import { contextFromEnvironment } from '../core/platform/cloud-function'
import { dispatch } from './dispatch'

const context = contextFromEnvironment()
/** The timer fires every minute; a round ends well before the next one. */
const roundMs = 45_000

/** Fired by the timer in config.json; nobody calls it. */
export async function main(): Promise<{ returned: number; delivered: number }> {
  return dispatch(context, Date.now() + roundMs)
}
