import { View } from '@tarojs/components'
import './status-tag.less'

export type StatusTone = 'waiting' | 'good' | 'bad' | 'neutral'

export function StatusTag({ text, tone }: { text: string; tone: StatusTone }) {
  return <View className={`status-tag status-tag_${tone}`}>{text}</View>
}
