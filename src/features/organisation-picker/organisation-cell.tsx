import { View } from '@tarojs/components'
import { StatusTag } from '../../components/status-tag'
import type { OrganisationRow } from '../../contracts/organisations'
import { pressable } from '../../platform/accessible'
import { organisationWords } from './organisation-words'
import './organisation-cell.less'

interface OrganisationCellProps {
  row: OrganisationRow
  onTap?: () => void
}

export function OrganisationCell({ row, onTap }: OrganisationCellProps) {
  const words = organisationWords(row)
  const isBranch = row.type === 'branch'
  const classes = ['weui-cell', 'organisation-cell']
  // The arrow is for those that open their branches; a branch is picked.
  if (onTap && !isBranch) classes.push('weui-cell_access')
  return (
    <View className={classes.join(' ')} {...(onTap && pressable({}, onTap))}>
      <View className='weui-cell__bd'>
        <View className='organisation-cell__title'>
          {words.title} <StatusTag text={words.type} tone={isBranch ? 'good' : 'neutral'} />
        </View>
        {words.chain && <View className='weui-cell__desc'>{words.chain}</View>}
        <View className='weui-cell__desc'>{words.place}</View>
        {words.below && <View className='weui-cell__desc'>{words.below}</View>}
      </View>
      {onTap && !isBranch && <View className='weui-cell__ft' />}
    </View>
  )
}
