import { actions, isActionName } from '../../../src/contracts/actions/all'
import type { Action, FunctionName } from '../../../src/contracts/actions/define-action'
import type { ActionRequest } from '../../../src/contracts/envelope'
import { findCaller, type Caller, type Identity, type Visitor } from '../account/caller'
import { AppError } from './app-error'
import { claimCommand, recordAnswer } from './claim-command'
import type { Context } from './context'
import type { AnyHandler } from './handlers'
import { inTransaction } from './in-transaction'
import { parseInput, parseRequest } from './parse-request'

export interface FunctionParts {
  name: FunctionName
  context: Context
  handlers: Record<string, AnyHandler>
}

/**
 * The way of every call: known action → proven identity → strict input → use case. A write runs in one transaction with its
 * recorded command, and a transaction that lost against another is tried again.
 * @throws AppError; anything else is a defect.
 */
export async function runAction(parts: FunctionParts, identity: Identity, body: unknown): Promise<unknown> {
  const request = parseRequest(body)
  const action = findAction(parts.name, request.action)
  const visitor = await identify(parts, identity)
  if (!action.guest && !visitor.caller) throw new AppError('SESSION_MISSING')
  const input = parseInput(action.input, request.input)
  const handler = parts.handlers[request.action]
  if (!handler) throw new Error(`no handler for ${request.action}`)
  const who = action.guest ? visitor : (visitor.caller as Caller)
  if (action.effect === 'read') return handler(parts.context, who as never, input as never)
  return runWrite(parts.context, request, visitor, (context) => handler(context, who as never, input as never))
}

function findAction(functionName: FunctionName, name: string): Action {
  const action: Action | undefined = isActionName(name) ? actions[name] : undefined
  if (!action || action.function !== functionName) throw new AppError('UNKNOWN_ACTION')
  return action
}

/** `search` reads one table and knows nobody. */
async function identify(parts: FunctionParts, identity: Identity): Promise<Visitor> {
  return { identity, caller: parts.name === 'search' ? null : await findCaller(parts.context, identity) }
}

async function runWrite(context: Context, request: ActionRequest, visitor: Visitor, effect: (context: Context) => Promise<unknown>): Promise<unknown> {
  if (!request.commandId) throw new AppError('BAD_REQUEST')
  const key = {
    caller: callerKey(context, visitor),
    id: request.commandId,
    contents: context.keys.hash('command', JSON.stringify([request.action, request.input])),
  }
  return retryLostRaces(() =>
    inTransaction(context, async (inside) => {
      const recorded = await claimCommand(inside, key)
      if (recorded) return recorded.answer
      const answer = await effect(inside)
      await recordAnswer(inside, key, answer)
      return answer
    }),
  )
}

/** A WeChat identity stays the same while it is bound and unbound: the same command must not become another one by its own effect. */
function callerKey(context: Context, { caller, identity }: Visitor): string {
  if (identity.kind === 'wechat') return context.keys.hash('openid', identity.openid)
  return caller?.accountId ?? 'guest'
}

/** PostgreSQL ends one of two transactions that wait for each other; nothing of it took effect, so it may simply run again. */
async function retryLostRaces<T>(transaction: () => Promise<T>): Promise<T> {
  const deadlockOrSerialization = ['40P01', '40001']
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction()
    } catch (error) {
      const code = ((error as Error).cause as { code?: string } | undefined)?.code
      if (attempt === 3 || !code || !deadlockOrSerialization.includes(code)) throw error
    }
  }
}
