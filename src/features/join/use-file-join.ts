import type { ApplicationView } from '../../contracts/actions/application'
import type { ActionError } from '../../platform/call-action'
import { replace } from '../../platform/navigate'
import { useCommand } from '../../platform/use-command'
import { applicationUrl } from '../application-words/application-url'

export interface FileJoin {
  send: (targetId: string) => Promise<void>
  busy: boolean
  error: ActionError | null
}

/** Sends 申请加入, or sends it again, and goes on to the application. */
export function useFileJoin(resubmitting: ApplicationView | null, reload: () => Promise<void>): FileJoin {
  const submit = useCommand('join.submit')
  const resubmit = useCommand('application.resubmit')
  const { busy, error } = resubmitting ? resubmit : submit
  const send = async (targetId: string): Promise<void> => {
    const filed = resubmitting
      ? await resubmit.run({ applicationId: resubmitting.id, version: resubmitting.version, targetId, reason: null, form: {} })
      : await submit.run({ targetId })
    if (filed) replace(applicationUrl(filed.applicationId))
    else await reload()
  }
  return { send, busy, error }
}
