import { View } from '@tarojs/components'
import { StatusTag } from '../../components/status-tag'
import { accessible, pressable } from '../../platform/accessible'
import type { OverviewRow } from './overview-presenter'
import './overview-table.less'

interface OverviewTableProps {
  rows: readonly OverviewRow[]
  onOpen: (organisationId: string) => void
}

/** A list on the phone, a table on a computer. */
export function OverviewTable({ rows, onOpen }: OverviewTableProps) {
  return (
    <View className='overview-table'>
      <View className='overview-table__row overview-table__row_head' {...accessible({ hidden: true })}>
        <View className='overview-table__name'>团组织</View>
        <View className='overview-table__figure'>团员</View>
        <View className='overview-table__figure'>待审核</View>
        <View className='overview-table__oldest'>等待最久</View>
      </View>
      {rows.map((row) => (
        <View
          key={row.id}
          className={row.opens ? 'overview-table__row overview-table__row_opens' : 'overview-table__row'}
          {...(row.opens && pressable({}, () => onOpen(row.id)))}
        >
          <View className='overview-table__name'>{row.name}</View>
          <Figure label='团员' value={row.members} />
          <Figure label='待审核' value={row.waiting} />
          <View className='overview-table__oldest'>{row.oldest && <StatusTag text={row.oldest.text} tone={row.oldest.tone} />}</View>
        </View>
      ))}
    </View>
  )
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <View className='overview-table__figure'>
      <View className='overview-table__label'>{label}</View>
      {value}
    </View>
  )
}
