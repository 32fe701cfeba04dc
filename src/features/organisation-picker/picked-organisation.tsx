import { View } from '@tarojs/components'
import { Cells } from '../../components/cells'
import { TextButton } from '../../components/text-button'
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
        <TextButton text='重新选择' onTap={onChange} />
      </View>
    </View>
  )
}
