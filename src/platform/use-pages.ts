import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActionInput, ActionOutput } from '../contracts/actions/all'
import type { FunctionName } from '../contracts/actions/define-action'
import { callAction, toActionError, type ActionError, type ActionOf } from './call-action'

interface Paged {
  next: string | null
}

/** Actions that answer page by page: a cursor goes in, the next one comes out. */
type PagedActionOf<Fn extends FunctionName> = ActionOf<Fn> & { [Name in ActionOf<Fn>]: ActionOutput<Name> extends Paged ? Name : never }[ActionOf<Fn>]

export interface PagesRead<Page> {
  /** What was read so far; stays while it is read anew. Empty before the first answer. */
  pages: Page[]
  hasMore: boolean
  error: ActionError | null
  loading: boolean
  /** Reads the page after the last one. */
  more: () => Promise<void>
  /** Reads as many pages anew as were there, so that the place in the list is kept. */
  reload: () => Promise<void>
}

/** Reads a list page by page, from the start whenever the input changes; answers that arrive out of order are dropped. */
export function usePages<Fn extends FunctionName, Name extends PagedActionOf<Fn>>(functionName: Fn, action: Name, input: ActionInput<Name>): PagesRead<ActionOutput<Name>> {
  type Page = ActionOutput<Name> & Paged
  const key = JSON.stringify(input)
  const [state, setState] = useState({ key, pages: [] as Page[], error: null as ActionError | null, loading: true })
  // What answers another input is not shown for this one.
  const pages = state.key === key ? state.pages : []
  const shown = useRef(pages)
  shown.current = pages
  const turn = useRef(0)
  const read = useCallback(
    async (start: Page[], count: number) => {
      const mine = (turn.current += 1)
      const kept = shown.current
      setState({ key, pages: kept, error: null, loading: true })
      const readPage = (cursor?: string) => callAction<Fn, Name>(functionName, action, { ...(JSON.parse(key) as ActionInput<Name>), cursor }) as Promise<Page>
      const answer = await readOn(readPage, start, count).then(
        (found) => ({ key, pages: found, error: null, loading: false }),
        (error: unknown) => ({ key, pages: kept, error: toActionError(error), loading: false }),
      )
      if (mine === turn.current) setState(answer)
    },
    [functionName, action, key],
  )
  const more = useCallback(() => read(shown.current, shown.current.length + 1), [read])
  const reload = useCallback(() => read([], Math.max(shown.current.length, 1)), [read])
  useEffect(() => {
    void read([], 1)
    return () => {
      turn.current += 1
    }
  }, [read])
  return { pages, hasMore: Boolean(pages.at(-1)?.next), error: state.error, loading: state.loading || state.key !== key, more, reload }
}

async function readOn<Page extends Paged>(readPage: (cursor?: string) => Promise<Page>, start: Page[], count: number): Promise<Page[]> {
  const pages = [...start]
  while (pages.length < count) {
    const last = pages.at(-1)
    if (last?.next === null) break
    pages.push(await readPage(last?.next))
  }
  return pages
}
