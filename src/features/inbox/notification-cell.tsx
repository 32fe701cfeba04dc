import { View } from '@tarojs/components'
import { pressable } from '../../platform/accessible'
import type { NotificationItem } from './notification-presenter'
import './notification-cell.less'

interface NotificationCellProps {
  item: NotificationItem
  onTap: (item: NotificationItem) => void
}

export function NotificationCell({ item, onTap }: NotificationCellProps) {
  const { title, sentence, about, unread } = item
  const spoken = [unread && '未读', title, sentence, about].filter(Boolean).join('，')
  return (
    <View className='weui-cell weui-cell_access notification-cell' {...pressable({ label: spoken }, () => onTap(item))}>
      <View className={unread ? 'notification-cell__dot notification-cell__dot_on' : 'notification-cell__dot'} />
      <View className='weui-cell__bd'>
        <View className={unread ? 'notification-cell__title_unread' : ''}>{title}</View>
        <View className='notification-cell__sentence'>{sentence}</View>
        <View className='weui-cell__desc'>{about}</View>
      </View>
    </View>
  )
}
