import { Cells } from '../../components/cells'
import { EmptyState } from '../../components/empty-state'
import { LoadingState } from '../../components/loading-state'
import type { OrganisationRow } from '../../contracts/organisations'
import { useRead } from '../../platform/use-read'
import { OrganisationCell } from './organisation-cell'
import { nothingFoundWords } from './organisation-words'
import { SearchFailed } from './search-failed'
import { useRested } from '../../platform/use-rested'

interface FoundOrganisationsProps {
  /** As typed; not empty. */
  text: string
  /** Only branches below this organisation. */
  under?: string
  onTap: (row: OrganisationRow) => void
}

const restMs = 250

/** What a search finds, while the person is still typing. */
export function FoundOrganisations({ text, under, onTap }: FoundOrganisationsProps) {
  const wanted = useRested(text, restMs)
  const input = wanted === undefined ? null : { text: wanted, ...(under && { under, branchesOnly: true }) }
  const { data, error, loading, reload } = useRead('search', 'organisation.search', input)
  const found = data?.organisations ?? []
  if (error && !loading) return <SearchFailed error={error} onRetry={() => void reload()} />
  if (found.length === 0) {
    const answered = data !== null && !loading && wanted === text
    return answered ? <EmptyState text={nothingFoundWords(text, under !== undefined)} /> : <LoadingState text='正在查找' />
  }
  return (
    <Cells title='找到的团组织' tip={data?.more ? '只列出最接近的 20 个，再多写几个字可以缩小范围。' : undefined}>
      {found.map((row) => (
        <OrganisationCell key={row.id} row={row} onTap={() => onTap(row)} />
      ))}
    </Cells>
  )
}
