import { useEffect, useMemo, useReducer, useState, type Dispatch } from 'react'
import { scrollToTop } from '../../platform/scroll'
import { draftOf, worthKeeping } from './transfer-draft'
import { startingDraft, type TransferCase } from './transfer-case'
import { startWizard, wizardReducer, type WizardEvent, type WizardState } from './wizard-state'

export interface TransferWizardParts {
  state: WizardState
  dispatch: Dispatch<WizardEvent>
  /** On the step that the page opened with, from what was left unfinished before. */
  restored: boolean
  startOver: () => void
  /** Once it is sent. */
  forgetDraft: () => void
}

/** The wizard's state, kept on the device so that leaving the page loses nothing. */
export function useTransferWizard(transfer: TransferCase): TransferWizardParts {
  const subject = transfer.resubmitting?.id ?? transfer.memberId
  const draft = useMemo(() => draftOf(subject), [subject])
  const [opening] = useState(() => startingDraft(transfer, draft.read()))
  const [state, dispatch] = useReducer(wizardReducer, opening.draft, startWizard)
  const [restoredStep, setRestoredStep] = useState(opening.restored ? state.step : null)
  const { step, reason, target, targetPassed, form } = state
  useEffect(() => {
    const kept = worthKeeping({ step, reason, target, targetPassed, form })
    if (kept) draft.write(kept)
  }, [draft, step, reason, target, targetPassed, form])
  useEffect(scrollToTop, [step])
  const startOver = (): void => {
    draft.remove()
    setRestoredStep(null)
    dispatch({ type: 'restart', draft: startingDraft(transfer, undefined).draft })
  }
  return { state, dispatch, restored: step === restoredStep, startOver, forgetDraft: () => draft.remove() }
}
