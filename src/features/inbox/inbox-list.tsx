import { View } from '@tarojs/components'
import { Cells } from '../../components/cells'
import { EmptyState } from '../../components/empty-state'
import { ListBar } from '../../components/list-bar'
import { LoadMore } from '../../components/load-more'
import { Notice } from '../../components/notice'
import { TextButton } from '../../components/text-button'
import { go } from '../../platform/navigate'
import { useSession } from '../session/session-store'
import { NotificationCell } from './notification-cell'
import { presentNotification, type NotificationItem } from './notification-presenter'
import type { Inbox } from './use-inbox'
import { useMarkRead } from './use-mark-read'

export function InboxList({ inbox }: { inbox: Inbox }) {
  const { notifications, hasMore, loading, error, more, reload } = inbox
  const session = useSession((state) => state.session)
  const marks = useMarkRead(reload)
  const now = new Date()
  const open = ({ id, unread, url }: NotificationItem): void => {
    if (unread) void marks.markRead([id])
    if (url) go(url)
  }
  if (notifications.length === 0) return <EmptyState text='还没有消息。提交、审核、退回……与您有关的进展都会出现在这里。' />
  return (
    <View>
      {marks.error && <Notice tone='warn'>{marks.error.message}</Notice>}
      {session !== null && session.unread > 0 && (
        <ListBar text={`${session.unread} 条未读`}>
          <TextButton text='全部标为已读' busy={marks.markingAll} onTap={() => void marks.markRead()} />
        </ListBar>
      )}
      <Cells>
        {notifications.map((notification) => (
          <NotificationCell key={notification.id} item={presentNotification(notification, session?.offices ?? [], now)} onTap={open} />
        ))}
      </Cells>
      <LoadMore hasMore={hasMore} loading={loading} problem={error?.message} onMore={() => void more()} />
    </View>
  )
}
