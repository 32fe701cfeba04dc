import type { ApplicationView } from '../../contracts/actions/application'
import type { MyOrganisation } from '../../contracts/actions/member'
import type { OrganisationRow } from '../../contracts/organisations'
import type { ActionError } from '../../platform/call-action'
import { useRead } from '../../platform/use-read'

export interface JoinParams {
  /** Asked for by a link. */
  targetId?: string
  /** The application to send again. */
  applicationId?: string
}

export interface JoinCase {
  own: MyOrganisation
  resubmitting: ApplicationView | null
  /** Asked for by a link, or the branch of last time; not always a branch. */
  wanted: OrganisationRow | null
  wantedLost: boolean
}

export interface JoinCaseRead {
  /** Null while loading or when there is a problem. */
  join: JoinCase | null
  problem: ActionError | undefined
  reload: () => Promise<void>
}

/** Who wants to join, and what is known before they choose. */
export function useJoinCase({ targetId, applicationId }: JoinParams): JoinCaseRead {
  const own = useRead('api', 'member.myOrganisation', {})
  const application = useRead('api', 'application.get', applicationId ? { applicationId } : null)
  const wantedId = targetId ?? application.data?.target.id
  const wanted = useRead('search', 'organisation.get', wantedId ? { organisationId: wantedId } : null)
  const reload = async (): Promise<void> => {
    await Promise.all([own.reload(), application.reload(), wanted.error && wanted.reload()])
  }
  const wantedUnknown = wanted.error?.code === 'OFFLINE' ? wanted.error : null
  const problem = (own.data ? null : own.error) ?? (application.data ? null : application.error) ?? wantedUnknown
  const settled = (!applicationId || application.data) && (!wantedId || wanted.data || wanted.error)
  if (problem || !own.data || !settled) return { join: null, problem: problem ?? undefined, reload }
  return { join: { own: own.data, resubmitting: application.data, wanted: wanted.data, wantedLost: wanted.error !== null }, problem: undefined, reload }
}
