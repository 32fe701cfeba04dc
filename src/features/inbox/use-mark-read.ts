import { useState } from 'react'
import { toActionError, type ActionError } from '../../platform/call-action'
import { newCommandId } from '../../platform/command-id'
import { sendCommand } from '../../platform/send-command'
import { useSession } from '../session/session-store'

interface MarkRead {
  /** These, or all of them. Several may be under way: people open one message after another. */
  markRead: (ids?: string[]) => Promise<void>
  markingAll: boolean
  error: ActionError | null
}

/** Marks messages as read; the number on the tab follows. */
export function useMarkRead(onRead: () => Promise<void>): MarkRead {
  const [markingAll, setMarkingAll] = useState(false)
  const [error, setError] = useState<ActionError | null>(null)
  const markRead = async (ids?: string[]): Promise<void> => {
    setMarkingAll(!ids)
    try {
      const { unread } = await sendCommand('notification.read', ids ? { ids } : {}, newCommandId())
      setError(null)
      useSession.getState().countUnread(unread)
      await onRead()
    } catch (thrown) {
      setError(toActionError(thrown))
    }
    setMarkingAll(false)
  }
  return { markRead, markingAll, error }
}
