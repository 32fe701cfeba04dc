import type { FiledApplication, TransferBlock } from '../../contracts/actions/application'
import type { ActionError } from '../../platform/call-action'
import { replace } from '../../platform/navigate'
import { useCommand } from '../../platform/use-command'
import { applicationUrl } from '../application-words/application-url'
import type { TransferCase } from './transfer-case'
import type { TransferWizardParts } from './use-transfer-wizard'
import { formOf } from './wizard-state'

export interface FileTransfer {
  send: () => Promise<void>
  busy: boolean
  error: ActionError | null
  /** What the server found in the way since the first check. */
  blocks: TransferBlock[]
}

/** Sends the transfer, or sends it again, and goes on to the application. */
export function useFileTransfer(transfer: TransferCase, wizard: TransferWizardParts, reload: () => Promise<void>): FileTransfer {
  const submit = useCommand('transfer.submit')
  const resubmit = useCommand('application.resubmit')
  const { resubmitting, memberId } = transfer
  const { busy, error } = resubmitting ? resubmit : submit

  const file = (reason: string, targetId: string): Promise<FiledApplication | null> => {
    const form = formOf(wizard.state)
    if (!resubmitting) return submit.run({ memberId, reason, targetId, form })
    return resubmit.run({ applicationId: resubmitting.id, version: resubmitting.version, reason, targetId, form })
  }
  const send = async (): Promise<void> => {
    const { reason, target } = wizard.state
    if (!reason || !target) return
    const filed = await file(reason, target.id)
    // Somebody else may have moved it on meanwhile: with today's record the page knows what is possible.
    if (!filed) return resubmitting ? reload() : undefined
    wizard.forgetDraft()
    replace(applicationUrl(filed.applicationId))
  }
  const blocks = (error?.details.blocks as TransferBlock[] | undefined) ?? []
  return { send, busy, error, blocks }
}
