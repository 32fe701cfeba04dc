import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActionInput, ActionOutput } from '../contracts/actions/all'
import type { FunctionName } from '../contracts/actions/define-action'
import { callAction, toActionError, type ActionError, type ActionOf } from './call-action'

export interface ReadResult<T> {
  /** What was read last; stays on the page while it is read anew. */
  data: T | null
  error: ActionError | null
  loading: boolean
  reload: () => Promise<void>
}

/**
 * Reads when the page opens and whenever the input changes; answers that arrive out of order are dropped. `null` reads nothing.
 */
export function useRead<Fn extends FunctionName, Name extends ActionOf<Fn>>(functionName: Fn, action: Name, input: ActionInput<Name> | null): ReadResult<ActionOutput<Name>> {
  const [state, setState] = useState<Omit<ReadResult<ActionOutput<Name>>, 'reload'>>({ data: null, error: null, loading: input !== null })
  const latest = useRef(0)
  const key = JSON.stringify(input)
  const reload = useCallback(async () => {
    const wanted = JSON.parse(key) as ActionInput<Name> | null
    const turn = (latest.current += 1)
    if (wanted === null) return
    setState((shown) => ({ ...shown, loading: true }))
    try {
      const data = await callAction<Fn, Name>(functionName, action, wanted)
      if (turn === latest.current) setState({ data, error: null, loading: false })
    } catch (error) {
      if (turn === latest.current) setState((shown) => ({ ...shown, error: toActionError(error), loading: false }))
    }
  }, [functionName, action, key])
  useEffect(() => {
    void reload()
    return () => {
      latest.current += 1
    }
  }, [reload])
  return { ...state, reload }
}
