import { randomUUID } from 'node:crypto'
import { apiHandlers } from '../../cloudfunctions/api/handlers'
import type { Identity } from '../../cloudfunctions/core/account/caller'
import { answerCall } from '../../cloudfunctions/core/platform/answer-call'
import type { Context } from '../../cloudfunctions/core/platform/context'
import { searchHandlers } from '../../cloudfunctions/search/handlers'
import { actions, type ActionInput, type ActionName, type ActionOutput } from '../../src/contracts/actions/all'
import type { Envelope } from '../../src/contracts/envelope'

/** Calls an action the way a function does, through the whole of run-action. A write gets a fresh commandId unless one is given. */
export async function call<Name extends ActionName>(
  context: Context, identity: Identity, action: Name, input: ActionInput<Name>, commandId: string = randomUUID(),
): Promise<Envelope<ActionOutput<Name>>> {
  const isWrite = actions[action].effect === 'write'
  return (await callRaw(context, identity, { action, input, ...(isWrite && { commandId }) })) as Envelope<ActionOutput<Name>>
}

/** Calls with a body as it comes from the wire. */
export async function callRaw(context: Context, identity: Identity, body: unknown): Promise<Envelope<unknown>> {
  const name = (body as { action?: string } | null)?.action ?? ''
  const isSearch = name in searchHandlers
  return answerCall({ name: isSearch ? 'search' : 'api', context, handlers: isSearch ? searchHandlers : apiHandlers }, identity, body)
}

/** The answer of a call that must succeed. */
export async function ask<Name extends ActionName>(context: Context, identity: Identity, action: Name, input: ActionInput<Name>, commandId?: string): Promise<ActionOutput<Name>> {
  const envelope = await call(context, identity, action, input, commandId)
  if (!envelope.ok) throw new Error(`${action}: ${JSON.stringify(envelope.error)}`)
  return envelope.data
}
