import { EmptyState } from '../../components/empty-state'
import { Notice } from '../../components/notice'
import { PageFrame } from '../../components/page-frame'
import { go, pageUrl } from '../../platform/navigate'
import { useRead } from '../../platform/use-read'
import { useReturn } from '../../platform/use-return'
import { overviewWords, presentSubordinate } from './overview-presenter'
import { OverviewTable } from './overview-table'

/** What waits where below a committee. */
export function Overview({ organisationId }: { organisationId: string }) {
  const { data, error, loading, reload } = useRead('api', 'organisation.overview', { organisationId })
  useReturn(() => void reload())
  const open = (id: string): void => go(pageUrl('/packages/committee/overview/index', { organisationId: id }))
  return (
    <PageFrame title='下级团组织' loading={loading && !data} problem={data ? undefined : error} onRetry={() => void reload()}>
      {data && data.rows.length === 0 && <EmptyState text={`${data.name}下面还没有团组织。`} />}
      {data && data.rows.length > 0 && (
        <>
          <Notice tone='info' title={data.name}>
            {overviewWords(data.rows)}
          </Notice>
          <OverviewTable rows={data.rows.map(presentSubordinate)} onOpen={open} />
        </>
      )}
    </PageFrame>
  )
}
