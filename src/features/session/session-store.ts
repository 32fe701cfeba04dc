import { create } from 'zustand'
import type { SessionView } from '../../contracts/actions/session'
import { callAction, toActionError, type ActionError } from '../../platform/call-action'
import { sessionToken, storedValue } from '../../platform/storage'
import { setUnread } from '../../platform/tab-badge'

interface SessionState {
  /** `unknown` until the first answer. */
  status: 'unknown' | 'guest' | 'signed-in'
  session: SessionView | null
  /** The organisation the person acts for; null: 「我」. */
  actingFor: string | null
  error: ActionError | null
  load: () => Promise<void>
  actFor: (organisationId: string | null) => void
  /** The inbox has counted anew. */
  countUnread: (unread: number) => void
  forget: () => void
}

const nobody = { status: 'guest', session: null, actingFor: null, error: null } as const
/** Whoever works for a branch every day does so the next time too. */
const lastActingFor = storedValue<string>('acting-for')
let latestLoad = 0

export const useSession = create<SessionState>((set, get) => ({
  ...nobody,
  status: 'unknown',
  async load() {
    // An answer from before signing in must not sign out again.
    const turn = (latestLoad += 1)
    try {
      const session = await callAction('api', 'session.current', {})
      if (turn !== latestLoad) return
      const wanted = get().actingFor ?? lastActingFor.read()
      const held = session.offices.find((office) => office.organisationId === wanted)
      set({ status: 'signed-in', session, error: null, actingFor: held?.organisationId ?? null })
      setUnread(session.unread)
    } catch (thrown) {
      if (turn !== latestLoad) return
      const error = toActionError(thrown)
      if (error.code === 'SESSION_MISSING') get().forget()
      else set({ error })
    }
  },
  actFor(organisationId) {
    set({ actingFor: organisationId })
    if (organisationId) lastActingFor.write(organisationId)
    else lastActingFor.remove()
  },
  countUnread(unread) {
    const { session } = get()
    if (session) set({ session: { ...session, unread } })
    setUnread(unread)
  },
  forget() {
    latestLoad += 1
    sessionToken.remove()
    lastActingFor.remove()
    set(nobody)
    setUnread(0)
  },
}))
