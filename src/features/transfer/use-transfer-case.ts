import type { SessionView } from '../../contracts/actions/session'
import { errorTable, type ErrorCode } from '../../contracts/errors'
import { ActionError } from '../../platform/call-action'
import { useRead } from '../../platform/use-read'
import { useSession } from '../session/session-store'
import type { TransferCase } from './transfer-case'

export interface TransferParams {
  /** The member to move; the caller's own membership without it. */
  memberId?: string
  /** Asked for by a link. */
  targetId?: string
  /** The application to send again. */
  applicationId?: string
}

export interface TransferCaseRead {
  /** Null while loading or when there is a problem. */
  transfer: TransferCase | null
  problem: ActionError | undefined
  reload: () => Promise<void>
}

/** Finds out whose transfer this is and what stands in its way, before the form. */
export function useTransferCase({ memberId, targetId, applicationId }: TransferParams): TransferCaseRead {
  const { status, session, error: sessionError, load } = useSession()
  const application = useRead('api', 'application.get', applicationId ? { applicationId } : null)
  const subject = memberId ?? application.data?.memberId ?? (applicationId ? undefined : session?.member?.id)
  const check = useRead('api', 'transfer.check', subject ? { memberId: subject, ...(applicationId && { applicationId }) } : null)
  const wantedId = targetId ?? application.data?.target.id
  const wanted = useRead('search', 'organisation.get', wantedId ? { organisationId: wantedId } : null)

  const reload = async (): Promise<void> => {
    await Promise.all([session ? undefined : load(), application.reload(), check.reload(), wanted.error && wanted.reload()])
  }
  // A target that is not there any more is simply chosen anew.
  const targetLost = wanted.error?.code === 'OFFLINE' ? wanted.error : null
  const problem = sessionProblem(status, session, sessionError, subject ?? applicationId) ?? (application.data ? null : application.error) ?? (check.data ? null : check.error) ?? targetLost
  const settled = subject && session && check.data && (!applicationId || application.data) && (!wantedId || wanted.data || wanted.error)
  if (problem || !settled || !check.data) return { transfer: null, problem: problem ?? undefined, reload }
  const startedBy = application.data?.startedBy ?? (session.member?.id === subject ? 'member' : 'branch')
  return {
    transfer: {
      memberId: subject,
      ...check.data,
      startedBy,
      resubmitting: application.data,
      wantedTarget: wanted.data,
      wantedTargetLost: wanted.error !== null,
    },
    problem: undefined,
    reload,
  }
}

function sessionProblem(status: string, session: SessionView | null, error: ActionError | null, subject: string | undefined): ActionError | null {
  if (status === 'guest') return refusal('SESSION_MISSING')
  if (!session) return error
  return session.member || subject ? null : refusal('ACCOUNT_WITHOUT_MEMBER')
}

function refusal(code: ErrorCode): ActionError {
  return new ActionError({ code, message: errorTable[code] })
}
