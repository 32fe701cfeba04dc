import type { ActionInput, ActionName, ActionOutput, Actions } from '../contracts/actions/all'
import type { FunctionName } from '../contracts/actions/define-action'
import type { ErrorBody } from '../contracts/envelope'
import { errorTable, type ErrorCode } from '../contracts/errors'
import { callFunction, LostAnswer } from './call'

// Types only from the table of actions: its schemas would bring zod into the bundle, and the server checks every input anyway.
export type ActionOf<Fn extends FunctionName> = { [Name in ActionName]: Actions[Name] extends { function: Fn } ? Name : never }[ActionName]

/** A refusal, or OFFLINE when no answer came. `message` is the sentence to show. */
export class ActionError extends Error {
  override name = 'ActionError'
  readonly code: ErrorCode
  readonly traceId: string | undefined
  readonly details: Record<string, unknown>

  constructor(error: Pick<ErrorBody, 'code' | 'message'> & Partial<ErrorBody>) {
    super(error.message)
    this.code = error.code
    this.traceId = error.traceId
    this.details = error.details ?? {}
  }

  /** One sentence per wrong field of the input. */
  get fields(): Record<string, string> {
    return (this.details.fields as Record<string, string> | undefined) ?? {}
  }
}

export const offline = new ActionError({ code: 'OFFLINE', message: errorTable.OFFLINE })

/**
 * Calls one action. @throws ActionError; OFFLINE means unknown: ask again with the same commandId.
 */
export async function callAction<Fn extends FunctionName, Name extends ActionOf<Fn>>(
  functionName: Fn,
  action: Name,
  input: ActionInput<Name>,
  commandId?: string,
): Promise<ActionOutput<Name>> {
  const envelope = await callFunction<ActionOutput<Name>>(functionName, { action, input, ...(commandId && { commandId }) }).catch((error: unknown) => {
    throw error instanceof LostAnswer ? offline : error
  })
  if (envelope.ok) return envelope.data
  throw new ActionError(envelope.error)
}

/** Whatever was thrown, as something a page can show. */
export function toActionError(error: unknown): ActionError {
  return error instanceof ActionError ? error : new ActionError({ code: 'INTERNAL', message: errorTable.INTERNAL })
}
