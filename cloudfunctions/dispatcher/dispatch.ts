import { expireApplications } from '../core/application/expire-applications'
import { deliverMessages } from '../core/outbox/deliver-messages'
import { forgetCommands } from '../core/platform/forget-commands'
import type { Context } from '../core/platform/context'

const batch = 100

/** One round: clocks that ran out, then messages that wait, until nothing is left or `until` (ms since 1970) has come. */
export async function dispatch(context: Context, until: number): Promise<{ returned: number; delivered: number }> {
  const done = { returned: 0, delivered: 0 }
  for (;;) {
    const returned = await expireApplications(context, batch)
    const delivered = await deliverMessages(context, batch)
    done.returned += returned
    done.delivered += delivered
    if ((returned === 0 && delivered === 0) || Date.now() > until) break
  }
  await forgetCommands(context)
  return done
}
