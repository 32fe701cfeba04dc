import { View } from '@tarojs/components'
import { pressable } from '../platform/accessible'
import { ChoiceMark } from './choice-mark'
import { StatusTag, type StatusTone } from './status-tag'
import './record-row.less'

interface RecordRowProps {
  title: string
  lines: readonly string[]
  tags?: readonly { text: string; tone: StatusTone }[]
  /** While rows are picked: whether this one is. Otherwise the row opens. */
  checked?: boolean
  onTap: () => void
}

/** One person or matter of a list that is opened, or picked among many. */
export function RecordRow({ title, lines, tags = [], checked, onTap }: RecordRowProps) {
  const label = [title, ...tags.map((tag) => tag.text), ...lines].join('，')
  const description = checked === undefined ? { label } : { role: 'checkbox' as const, checked, label }
  return (
    <View className={checked === undefined ? 'weui-cell weui-cell_access record-row' : 'weui-cell record-row'} {...pressable(description, onTap)}>
      {checked !== undefined && <ChoiceMark kind='checkbox' on={checked} />}
      <View className='weui-cell__bd'>
        <View className='record-row__head'>
          <View className='record-row__title'>{title}</View>
          {tags.map((tag) => (
            <StatusTag key={tag.text} text={tag.text} tone={tag.tone} />
          ))}
        </View>
        {lines.map((line) => (
          <View key={line} className='record-row__line'>
            {line}
          </View>
        ))}
      </View>
      {checked === undefined && <View className='weui-cell__ft' />}
    </View>
  )
}
