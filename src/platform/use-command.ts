import { useCallback, useRef, useState } from 'react'
import type { ActionInput, ActionOutput } from '../contracts/actions/all'
import { toActionError, type ActionError, type ActionOf } from './call-action'
import { newCommandId } from './command-id'
import { sendCommand } from './send-command'

export interface Command<Input, Output> {
  /** @returns the answer, or null when it was refused or lost: `error` then says why. */
  run: (input: Input) => Promise<Output | null>
  busy: boolean
  error: ActionError | null
}

/**
 * A write for a page. One commandId per intention: a second tap while busy does nothing, and the same input after a lost answer is
 * the same intention.
 */
export function useCommand<Name extends ActionOf<'api'>>(action: Name): Command<ActionInput<Name>, ActionOutput<Name>> {
  const [state, setState] = useState<{ busy: boolean; error: ActionError | null }>({ busy: false, error: null })
  const unanswered = useRef<{ contents: string; commandId: string } | null>(null)
  const running = useRef(false)
  const run = useCallback(
    async (input: ActionInput<Name>) => {
      if (running.current) return null
      running.current = true
      setState({ busy: true, error: null })
      const contents = JSON.stringify(input)
      if (unanswered.current?.contents !== contents) unanswered.current = { contents, commandId: newCommandId() }
      try {
        const answer = await sendCommand(action, input, unanswered.current.commandId)
        unanswered.current = null
        setState({ busy: false, error: null })
        return answer
      } catch (thrown) {
        const error = toActionError(thrown)
        if (error.code !== 'OFFLINE') unanswered.current = null
        setState({ busy: false, error })
        return null
      } finally {
        running.current = false
      }
    },
    [action],
  )
  return { run, ...state }
}
