import { go } from '../../platform/navigate'
import { signInUrl } from '../../platform/sign-in-page'
import { useSession } from './session-store'

/** Opens a page that needs a session; a guest signs in on the way. */
export function openSignedIn(url: string): void {
  go(useSession.getState().status === 'guest' ? signInUrl(url) : url)
}
