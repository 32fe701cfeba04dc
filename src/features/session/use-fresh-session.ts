import { useShow } from '../../platform/lifecycle'
import { useSession } from './session-store'

/** Counts again whenever the page comes to the front: work was done on the pages behind it. */
export function useFreshSession(): void {
  useShow(() => {
    const { status, error, load } = useSession.getState()
    // While the first answer is under way the app has asked already.
    if (status !== 'unknown' || error) void load()
  })
}
