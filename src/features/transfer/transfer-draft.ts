import { storedValue } from '../../platform/storage'
import type { TransferDraft } from './wizard-state'

/**
 * What was filled in and not sent yet, on this device only. It holds the fields of the form, never an ID number.
 * @param subject the member who moves, or the application that is sent again
 */
export function draftOf(subject: string) {
  return storedValue<TransferDraft>(`transfer-draft:${subject}`)
}

/** The part of a state that is worth keeping; undefined while nothing is filled in. */
export function worthKeeping({ step, reason, target, targetPassed, form }: TransferDraft): TransferDraft | undefined {
  if (reason === null && target === null) return undefined
  return { step, reason, target, targetPassed, form }
}
