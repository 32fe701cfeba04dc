import { useState } from 'react'
import { useSelection } from '../../components/use-selection'
import type { ApplicationKind } from '../../contracts/application-words'
import { confirm } from '../../platform/notify'
import { usePages } from '../../platform/use-pages'
import { useReturn } from '../../platform/use-return'
import { useBulkReview } from './use-bulk-review'

export type ReviewStatus = 'open' | 'done'

/** What a branch has to decide, picking among it, and deciding many at once. */
export function useReview(organisationId: string, kind: ApplicationKind) {
  const [status, setStatus] = useState<ReviewStatus>('open')
  const [refusing, setRefusing] = useState(false)
  const list = usePages('api', 'application.list', { organisationId, kind, status })
  const applications = list.pages.flatMap((page) => page.applications)
  const selection = useSelection(applications.map((application) => application.id))
  const bulk = useBulkReview()
  useReturn(() => void list.reload())

  const chosen = applications.filter((application) => selection.selected.includes(application.id))
  return {
    status, list, applications, selection, bulk, refusing, setRefusing,
    total: list.pages.at(-1)?.total ?? 0,
    show: (next: ReviewStatus) => {
      selection.stop()
      setStatus(next)
    },
    agreeAll: async () => {
      const text = '同意后，他们的团组织关系立即转入本支部，不能再撤回。'
      if (await confirm({ title: `同意这 ${chosen.length} 份申请？`, text, confirmText: '同意' })) await bulk.start(chosen, { kind: 'agree' })
    },
    refuseAll: async (note: string) => {
      setRefusing(false)
      await bulk.start(chosen, { kind: 'refuse', note })
    },
    closeBulk: () => {
      bulk.close()
      selection.stop()
      void list.reload()
    },
  }
}

export type ReviewControl = ReturnType<typeof useReview>
