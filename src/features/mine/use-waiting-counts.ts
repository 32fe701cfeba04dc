import { useShow } from '../../platform/lifecycle'
import { useRead } from '../../platform/use-read'

interface WaitingCounts {
  join: number | undefined
  transfer: number | undefined
}

/** How many of each kind wait for a branch; `undefined` until known. `null` asks nothing. */
export function useWaitingCounts(branchId: string | null): WaitingCounts {
  const input = (kind: 'join' | 'transfer') => branchId === null ? null : ({ organisationId: branchId, kind, status: 'open' } as const)
  const joins = useRead('api', 'application.list', input('join'))
  const transfers = useRead('api', 'application.list', input('transfer'))
  useShow(() => {
    void joins.reload()
    void transfers.reload()
  })
  if (branchId === null) return { join: undefined, transfer: undefined }
  return { join: joins.data?.total, transfer: transfers.data?.total }
}
