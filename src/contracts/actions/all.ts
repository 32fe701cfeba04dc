import type { z } from '../schema'
import { applicationActions } from './application'
import { memberActions } from './member'
import { notificationActions } from './notification'
import { organisationActions } from './organisation'
import { sessionActions } from './session'

/** Every action of the product. Both sides, and the tests that must not forget one, walk this table. */
export const actions = {
  ...sessionActions,
  ...memberActions,
  ...applicationActions,
  ...organisationActions,
  ...notificationActions,
}

export type Actions = typeof actions
export type ActionName = keyof Actions
export type ActionInput<Name extends ActionName> = z.input<Actions[Name]['input']>
export type ParsedInput<Name extends ActionName> = z.output<Actions[Name]['input']>
export type ActionOutput<Name extends ActionName> = NonNullable<Actions[Name]['output']>

export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(actions, name)
}
