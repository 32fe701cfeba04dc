import { ListBar } from './list-bar'
import { TextButton } from './text-button'
import type { Selection } from './use-selection'

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
  if (!selecting) return <ListBar text={`共 ${total} ${unit}`}>{loaded > 0 && <TextButton text='多选' onTap={start} />}</ListBar>
  const isAll = selected.length === loaded
  const allText = loaded < total ? `全选已加载的 ${loaded} ${unit}` : '全选'
  return (
    <ListBar text={`已选 ${selected.length} ${unit}`}>
      <TextButton text={isAll ? '取消全选' : allText} onTap={toggleAll} />
      <TextButton text='退出多选' onTap={stop} />
    </ListBar>
  )
}
