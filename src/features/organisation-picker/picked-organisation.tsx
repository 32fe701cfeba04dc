import { View } from '@tarojs/components'
import { ActionButton } from '../../components/action-button'
import { Cells } from '../../components/cells'
import type { OrganisationRow } from '../../contracts/organisations'
import { OrganisationCell } from './organisation-cell'
import './picked-organisation.less'

interface PickedOrganisationProps {
  row: OrganisationRow
  onChange: () => void
}

export function PickedOrganisation({ row, onChange }: PickedOrganisationProps) {
  return (
    <View>
      <Cells title='已选的团组织' tip={`全称：${row.fullName}`}>
        <OrganisationCell row={row} />
      </Cells>
      <View className='picked-organisation__change'>
        <ActionButton text='重新选择' size='small' onTap={onChange} />
      </View>
    </View>
  )
}
