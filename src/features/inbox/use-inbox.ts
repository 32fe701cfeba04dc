import { useEffect } from 'react'
import { usePages } from '../../platform/use-pages'
import { useReturn } from '../../platform/use-return'
import { useSession } from '../session/session-store'

/** The inbox page by page, read anew whenever it comes to the front; the number on the tab follows. */
export function useInbox() {
  const list = usePages('api', 'notification.list', {})
  const { pages, error, reload } = list
  useReturn(() => void reload())
  // Every page carries the count of its moment; the last one was read last.
  useEffect(() => {
    const unread = pages.at(-1)?.unread
    if (unread !== undefined) useSession.getState().countUnread(unread)
  }, [pages])
  const signedOut = error?.code === 'SESSION_MISSING'
  useEffect(() => {
    if (signedOut) useSession.getState().forget()
  }, [signedOut])
  return { ...list, notifications: pages.flatMap((page) => page.notifications) }
}

export type Inbox = ReturnType<typeof useInbox>
