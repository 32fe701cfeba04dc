import { View } from '@tarojs/components'
import { pressable } from '../../platform/accessible'
import './entry-tile.less'

interface EntryTileProps {
  label: string
  detail: string
  onTap: () => void
}

/** A large way in, two to a row. */
export function EntryTile({ label, detail, onTap }: EntryTileProps) {
  return (
    <View className='entry-tile' {...pressable({}, onTap)}>
      <View className='entry-tile__label'>{label}</View>
      <View className='entry-tile__detail'>{detail}</View>
    </View>
  )
}
