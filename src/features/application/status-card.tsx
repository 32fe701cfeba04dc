import { View } from '@tarojs/components'
import { StatusTag } from '../../components/status-tag'
import type { ApplicationStatus } from './application-presenter'
import './status-card.less'

/** The head of an application: who holds it since when, what comes next. */
export function StatusCard({ subject, status }: { subject: string; status: ApplicationStatus }) {
  return (
    <View className='status-card'>
      <View className='status-card__subject'>
        <View>{subject}</View>
        <StatusTag {...status.tag} />
      </View>
      <View className='status-card__title'>{status.title}</View>
      <View className='status-card__line'>{status.since}</View>
      {status.note && <View className='status-card__note'>理由：{status.note}</View>}
      <View className='status-card__line'>{status.next}</View>
      {status.deadline && <View className={status.deadline.near ? 'status-card__line status-card__line_near' : 'status-card__line'}>{status.deadline.text}</View>}
    </View>
  )
}
