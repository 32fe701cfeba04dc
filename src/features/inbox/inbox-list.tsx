import { View } from '@tarojs/components'
import type { OfficeView } from '../../contracts/actions/session'
import { ActionButton } from '../../components/action-button'
import { Cells } from '../../components/cells'
import { EmptyState } from '../../components/empty-state'
import { Notice } from '../../components/notice'
import type { ActionError } from '../../platform/call-action'
import { go } from '../../platform/navigate'
import type { InboxPages } from './inbox-pages'
import { NotificationCell } from './notification-cell'
import { presentNotification, type NotificationItem } from './notification-presenter'
import './inbox-list.less'

interface InboxListProps {
  inbox: InboxPages
  offices: readonly OfficeView[]
  error: ActionError | null
  loadingMore: boolean
  markingAll: boolean
  loadMore: () => Promise<void>
  markRead: (ids?: string[]) => Promise<void>
}

export function InboxList({ inbox, offices, error, loadingMore, markingAll, loadMore, markRead }: InboxListProps) {
  const { notifications, unread, next } = inbox
  const now = new Date()
  const open = ({ id, unread: isNew, url }: NotificationItem): void => {
    if (isNew) void markRead([id])
    if (url) go(url)
  }
  if (notifications.length === 0) return <EmptyState text='还没有消息。提交、审核、退回……与您有关的进展都会出现在这里。' />
  return (
    <View>
      {error && <Notice tone='warn'>{error.message}</Notice>}
      {unread > 0 && (
        <View className='inbox-list__unread'>
          <View>{unread} 条未读</View>
          <ActionButton text='全部标为已读' size='small' busy={markingAll} onTap={() => void markRead()} />
        </View>
      )}
      <Cells>
        {notifications.map((notification) => (
          <NotificationCell key={notification.id} item={presentNotification(notification, offices, now)} onTap={open} />
        ))}
      </Cells>
      {next && (
        <View className='inbox-list__more'>
          <ActionButton text='加载更多' busy={loadingMore} onTap={() => void loadMore()} />
        </View>
      )}
    </View>
  )
}
