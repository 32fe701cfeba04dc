import { useState } from 'react'
import { View } from '@tarojs/components'
import { Cells } from '../../components/cells'
import { LoadMore } from '../../components/load-more'
import { LoadingState } from '../../components/loading-state'
import { Notice } from '../../components/notice'
import { SearchBar } from '../../components/search-bar'
import { TextButton } from '../../components/text-button'
import type { OrganisationRow } from '../../contracts/organisations'
import { usePages } from '../../platform/use-pages'
import { FoundOrganisations } from './found-organisations'
import { OrganisationCell } from './organisation-cell'
import { whyNotThisOne } from './organisation-words'
import { SearchFailed } from './search-failed'
import './branches-below.less'

interface BranchesBelowProps {
  /** One that holds no members itself. */
  superior: OrganisationRow
  onPick: (branch: OrganisationRow) => void
  onBack: () => void
}

/** In place of a 团委 or 团总支: the branches below it. */
export function BranchesBelow({ superior, onPick, onBack }: BranchesBelowProps) {
  const [text, setText] = useState('')
  return (
    <View>
      <Notice tone='info'>{whyNotThisOne(superior)}</Notice>
      <View className='branches-below__back'>
        <TextButton text='返回重新搜索' onTap={onBack} />
      </View>
      {superior.branchCount > 0 && <SearchBar label='在它下面的团支部里查找' value={text} onChange={setText} />}
      {text.trim() ? (
        <FoundOrganisations text={text.trim()} under={superior.id} onTap={onPick} />
      ) : (
        superior.branchCount > 0 && <BranchList superior={superior} onPick={onPick} />
      )}
    </View>
  )
}

function BranchList({ superior, onPick }: Pick<BranchesBelowProps, 'superior' | 'onPick'>) {
  const { pages, hasMore, error, loading, more, reload } = usePages('search', 'organisation.branches', { organisationId: superior.id })
  const branches = pages.flatMap((page) => page.organisations)
  return (
    <View>
      {branches.length > 0 && (
        <Cells title={`${superior.shortName}下面的团支部`}>
          {branches.map((branch) => (
            <OrganisationCell key={branch.id} row={branch} onTap={() => onPick(branch)} />
          ))}
        </Cells>
      )}
      {loading && branches.length === 0 && <LoadingState text='正在读取团支部' />}
      {error && <SearchFailed error={error} onRetry={() => void (branches.length > 0 ? more() : reload())} />}
      {!error && <LoadMore hasMore={hasMore} loading={loading} onMore={() => void more()} />}
    </View>
  )
}
