import { setTimeout as pause } from 'node:timers/promises'
import { dispatch } from '../dispatcher/dispatch'
import type { Context } from '../core/platform/context'
import { errorFacts } from '../core/platform/log'

/** Plays the cloud's timer on one machine. @returns how to stop it; resolves when the round under way has ended. */
export function runDispatcher(context: Context, pauseMs: number): () => Promise<void> {
  const stopping = new AbortController()
  const running = loop(context, pauseMs, stopping.signal)
  return async () => {
    stopping.abort()
    await running
  }
}

async function loop(context: Context, pauseMs: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await dispatch(context, Date.now() + 5_000)
    } catch (error) {
      context.log.error(errorFacts(error), 'dispatcher round failed')
    }
    await pause(pauseMs, undefined, { signal }).catch(() => undefined) // stopped while pausing
  }
}
