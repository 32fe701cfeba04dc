import { randomUUID } from 'node:crypto'
import type { ErrorBody, Envelope } from '../../../src/contracts/envelope'
import { errorTable, type ErrorCode } from '../../../src/contracts/errors'
import type { Identity } from '../account/caller'
import { AppError } from './app-error'
import { errorFacts } from './log'
import { runAction, type FunctionParts } from './run-action'

/** Longest request, in characters of JSON: far above any form, far below what would hurt. */
const maxBodyLength = 64 * 1024

/** Turns a call into an envelope. Nothing internal leaves: a defect becomes INTERNAL with a trace id that the log knows. */
export async function answerCall(parts: FunctionParts, identity: Identity, body: unknown): Promise<Envelope<unknown>> {
  const traceId = randomUUID()
  const started = performance.now()
  const action = actionName(body)
  try {
    if (lengthOf(body) > maxBodyLength) throw new AppError('BODY_TOO_LARGE')
    const data = await runAction(parts, identity, body)
    parts.context.log.info({ traceId, action, ms: Math.round(performance.now() - started) }, 'answered')
    return { ok: true, data }
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError('INTERNAL')
    if (error === known) parts.context.log.info({ traceId, action, code: known.code }, 'refused')
    else parts.context.log.error({ traceId, action, ...errorFacts(error) }, 'failed')
    return { ok: false, error: errorBody(known.code, traceId, known.details) }
  }
}

/** @throws BAD_REQUEST for lists so deep in one another that they cannot be written down: no page of ours sends them. */
function lengthOf(body: unknown): number {
  try {
    return JSON.stringify(body ?? null).length
  } catch {
    throw new AppError('BAD_REQUEST')
  }
}

export function errorBody(code: ErrorCode, traceId: string, details?: Record<string, unknown>): ErrorBody {
  return { code, message: errorTable[code], traceId, ...(details && { details }) }
}

/** For the log; a made-up name could carry anything, so only its shape of a wire name gets in. */
function actionName(body: unknown): string | undefined {
  const name = (body as { action?: unknown } | null)?.action
  return typeof name === 'string' && /^[a-z]+\.[a-zA-Z]{1,30}$/.test(name) ? name : undefined
}
