import type { ActionInput, ActionOutput } from '../contracts/actions/all'
import { ActionError, callAction, type ActionOf } from './call-action'

const pausesMs = [500, 2000]

/**
 * Sends one intention. A lost answer is unknown, so it is asked again with the same commandId, twice; the server answers a command
 * that took effect without repeating it. @throws ActionError
 */
export async function sendCommand<Name extends ActionOf<'api'>>(action: Name, input: ActionInput<Name>, commandId: string): Promise<ActionOutput<Name>> {
  for (const pause of pausesMs) {
    try {
      return await callAction<'api', Name>('api', action, input, commandId)
    } catch (error) {
      if (!(error instanceof ActionError) || error.code !== 'OFFLINE') throw error
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return callAction<'api', Name>('api', action, input, commandId)
}
