import type { StatusTone } from '../../components/status-tag'
import { applicationStates, type ApplicationState } from '../../contracts/application-words'

const tones: Record<ApplicationState, StatusTone> = {
  pending: 'waiting', approved: 'good', refused: 'bad', returned: 'bad', withdrawn: 'neutral', superseded: 'neutral',
}

/** How an application stands, as a tag. */
export function stateTag(state: ApplicationState): { text: string; tone: StatusTone } {
  return { text: applicationStates[state], tone: tones[state] }
}
