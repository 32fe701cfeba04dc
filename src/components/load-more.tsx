import { View } from '@tarojs/components'
import { ActionButton } from './action-button'
import { Notice } from './notice'
import './load-more.less'

interface LoadMoreProps {
  hasMore: boolean
  loading: boolean
  /** Why the last page did not come; what was read stays above. */
  problem?: string
  onMore: () => void
}

/** The foot of a list that is read page by page. */
export function LoadMore({ hasMore, loading, problem, onMore }: LoadMoreProps) {
  return (
    <View className='load-more'>
      {problem && <Notice tone='warn'>{problem}</Notice>}
      {hasMore && <ActionButton text='加载更多' busy={loading} onTap={onMore} />}
    </View>
  )
}
