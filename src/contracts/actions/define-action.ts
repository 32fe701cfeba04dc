import type { z } from '../schema'

export type FunctionName = 'api' | 'search'

export interface Action<Input extends z.ZodMiniType = z.ZodMiniType, Output = unknown, Fn extends FunctionName = FunctionName, Guest extends boolean = boolean> {
  /** The deployed function that answers. */
  function: Fn
  /** A write carries a commandId and takes effect once. */
  effect: 'read' | 'write'
  /** Whether someone who has not signed in may call it. */
  guest: Guest
  input: Input
  /** Never present at run time: carries the type of the answer. */
  output?: Output
}

/** `defineAction<Output>()({...})`: the answer's type is given, the input's is inferred. */
export function defineAction<Output>() {
  return <Input extends z.ZodMiniType, const Fn extends FunctionName, const Guest extends boolean>(
    action: Omit<Action<Input, Output, Fn, Guest>, 'output'>,
  ): Action<Input, Output, Fn, Guest> => action
}
