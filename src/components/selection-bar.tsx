import { View } from '@tarojs/components'
import { pressable } from '../platform/accessible'
import type { Selection } from './use-selection'
import './selection-bar.less'

interface SelectionBarProps {
  selection: Selection
  /** Rows that could be selected. */
  loaded: number
  /** Rows there are, also those not loaded yet. */
  total: number
  /** 份, 人 … */
  unit: string
}

/** Over a list: how much there is, and the way into and out of picking many. */
export function SelectionBar({ selection, loaded, total, unit }: SelectionBarProps) {
  const { selecting, selected, start, stop, toggleAll } = selection
  if (!selecting) {
    return (
      <View className='selection-bar'>
        <View>{`共 ${total} ${unit}`}</View>
        {loaded > 0 && <BarButton text='多选' onTap={start} />}
      </View>
    )
  }
  const isAll = selected.length === loaded
  const allText = loaded < total ? `全选已加载的 ${loaded} ${unit}` : '全选'
  return (
    <View className='selection-bar'>
      <View>{`已选 ${selected.length} ${unit}`}</View>
      <View className='selection-bar__buttons'>
        <BarButton text={isAll ? '取消全选' : allText} onTap={toggleAll} />
        <BarButton text='退出多选' onTap={stop} />
      </View>
    </View>
  )
}

function BarButton({ text, onTap }: { text: string; onTap: () => void }) {
  return (
    <View className='selection-bar__button' {...pressable({}, onTap)}>
      {text}
    </View>
  )
}
