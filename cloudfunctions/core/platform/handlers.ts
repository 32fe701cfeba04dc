import type { ActionName, ActionOutput, Actions, ParsedInput } from '../../../src/contracts/actions/all'
import type { FunctionName } from '../../../src/contracts/actions/define-action'
import type { Caller, Visitor } from '../account/caller'
import type { Context } from './context'

type Who<Name extends ActionName> = Actions[Name] extends { guest: true } ? Visitor : Caller

/** One use case per action of a function: the compiler refuses a table that forgets one. */
export type Handlers<Fn extends FunctionName> = {
  [Name in ActionName as Actions[Name] extends { function: Fn } ? Name : never]: (
    context: Context,
    who: Who<Name>,
    input: ParsedInput<Name>,
  ) => Promise<ActionOutput<Name>>
}

/** A handler whose types were checked where its table was written. */
export type AnyHandler = (context: Context, who: never, input: never) => Promise<unknown>
