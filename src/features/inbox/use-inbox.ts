import { useCallback, useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react'
import { callAction, toActionError, type ActionError } from '../../platform/call-action'
import { useShow } from '../../platform/lifecycle'
import { useSession } from '../session/session-store'
import { withFreshFirstPage, withNextPage, type InboxPages } from './inbox-pages'

interface Inbox {
  inbox: InboxPages | null
  setInbox: Dispatch<SetStateAction<InboxPages | null>>
  error: ActionError | null
  loadingMore: boolean
  refresh: () => Promise<void>
  loadMore: () => Promise<void>
}

/** The inbox page by page, asked for anew whenever it comes to the front. */
export function useInbox(): Inbox {
  const [inbox, setInbox] = useState<InboxPages | null>(null)
  const [loadingMore, setLoadingMore] = useState(false)
  const { ask, error } = usePageReader()

  const refresh = useCallback(async () => {
    const first = await ask()
    if (first) setInbox((shown) => withFreshFirstPage(shown, first))
  }, [ask])
  useEffect(() => {
    void refresh()
  }, [refresh])
  useShow(() => {
    // The first time the page has just asked.
    if (inbox || error) void refresh()
  })
  const loadMore = async (): Promise<void> => {
    if (!inbox?.next || loadingMore) return
    setLoadingMore(true)
    const page = await ask(inbox.next)
    if (page) setInbox((shown) => (shown ? withNextPage(shown, page) : page))
    setLoadingMore(false)
  }
  return { inbox, setInbox, error, loadingMore, refresh, loadMore }
}

/** Asks for one page; null when refused, lost, or overtaken by a later question. */
function usePageReader() {
  const [error, setError] = useState<ActionError | null>(null)
  const latest = useRef(0)
  const ask = useCallback(async (cursor?: string): Promise<InboxPages | null> => {
    const turn = (latest.current += 1)
    try {
      const page = await callAction('api', 'notification.list', cursor ? { cursor } : {})
      if (turn !== latest.current) return null
      setError(null)
      useSession.getState().countUnread(page.unread)
      return page
    } catch (thrown) {
      const refusal = toActionError(thrown)
      if (turn !== latest.current) return null
      if (refusal.code === 'SESSION_MISSING') useSession.getState().forget()
      else setError(refusal)
      return null
    }
  }, [])
  return { ask, error }
}
