import type { OrganisationRow } from '../../contracts/organisations'
import { checkReasonForm, type ReasonFormValues } from '../../contracts/reason-form'
import { findReason, type TransferReason } from '../../contracts/reasons'

export const wizardSteps = ['reason', 'target', 'form', 'review'] as const
export type WizardStep = (typeof wizardSteps)[number]

/** What has been filled in, and is kept when the page is left. */
export interface TransferDraft {
  step: WizardStep
  reason: string | null
  target: OrganisationRow | null
  /** The server found nothing against this target for this reason. */
  targetPassed: boolean
  /** Everything typed so far, also for reasons chosen before: whoever goes back to one finds it again. */
  form: ReasonFormValues
}

export interface WizardState extends TransferDraft {
  /** The field typed in last. It is judged when the person goes on to another. */
  typing: string | null
  judged: readonly string[]
  /** What the server said, by field, until the field is changed. */
  refused: Readonly<Record<string, string>>
}

export type WizardEvent =
  | { type: 'choose-reason'; reason: string }
  | { type: 'choose-target'; target: OrganisationRow | null }
  | { type: 'pass-target' }
  | { type: 'fill'; name: string; value: string }
  | { type: 'judge' }
  | { type: 'open'; step: WizardStep }
  | { type: 'refuse'; fields: Record<string, string> }
  | { type: 'restart'; draft: TransferDraft }

export const emptyDraft: TransferDraft = { step: 'reason', reason: null, target: null, targetPassed: false, form: {} }

export function startWizard(draft: TransferDraft): WizardState {
  const state = { ...draft, typing: null, judged: [], refused: {} }
  return { ...state, step: reachable(state).includes(draft.step) ? draft.step : (reachable(state).at(-1) ?? 'reason') }
}

export function wizardReducer(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case 'choose-reason':
      return { ...state, reason: event.reason, targetPassed: state.targetPassed && event.reason === state.reason, typing: null, judged: [], refused: {} }
    case 'choose-target':
      return { ...state, target: event.target, targetPassed: false }
    case 'pass-target':
      return { ...state, targetPassed: true, step: 'form' }
    case 'fill':
      return fill(state, event.name, event.value)
    case 'judge':
      return { ...state, judged: reasonOf(state)?.fields.map((field) => field.name) ?? [] }
    case 'open':
      return reachable(state).includes(event.step) ? { ...state, step: event.step } : state
    case 'refuse':
      return refuse(state, event.fields)
    case 'restart':
      return startWizard(event.draft)
  }
}

function fill(state: WizardState, name: string, value: string): WizardState {
  const left = state.typing !== null && state.typing !== name ? [state.typing] : []
  const { [name]: _changed, ...refused } = state.refused
  return { ...state, form: { ...state.form, [name]: value }, typing: name, judged: [...new Set([...state.judged, ...left])], refused }
}

function refuse(state: WizardState, fields: Record<string, string>): WizardState {
  const names = Object.keys(fields)
  const asked = reasonOf(state)?.fields.map((field) => field.name) ?? []
  if (names.some((name) => asked.includes(name))) return { ...state, step: 'form', refused: fields }
  if (names.includes('targetId')) return { ...state, step: 'target', targetPassed: false, refused: fields }
  return names.includes('reason') ? { ...state, step: 'reason', refused: fields } : state
}

/** The steps that may be opened: up to the first that is not done. */
export function reachable(state: TransferDraft): readonly WizardStep[] {
  if (!reasonOf(state)) return wizardSteps.slice(0, 1)
  if (!state.target || !state.targetPassed) return wizardSteps.slice(0, 2)
  return Object.keys(formErrors(state)).length > 0 ? wizardSteps.slice(0, 3) : wizardSteps
}

export function reasonOf(state: TransferDraft): TransferReason | undefined {
  return state.reason === null ? undefined : findReason(state.reason)
}

/** Only what the chosen reason asks for; this is what is sent. */
export function formOf(state: TransferDraft): ReasonFormValues {
  const names = reasonOf(state)?.fields.map((field) => field.name) ?? []
  return Object.fromEntries(names.map((name) => [name, state.form[name] ?? '']))
}

/** Everything wrong in the form, whether it is shown already or not. */
export function formErrors(state: TransferDraft): Record<string, string> {
  const reason = reasonOf(state)
  return reason ? checkReasonForm(reason, formOf(state)) : {}
}

/** What is shown as wrong: fields the person has left, and what the server refused. */
export function shownErrors(state: WizardState): Record<string, string> {
  const found = Object.entries(formErrors(state)).filter(([name]) => state.judged.includes(name))
  return { ...state.refused, ...Object.fromEntries(found) }
}
