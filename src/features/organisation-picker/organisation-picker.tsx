import { useState } from 'react'
import { View } from '@tarojs/components'
import { SearchBar } from '../../components/search-bar'
import type { OrganisationRow } from '../../contracts/organisations'
import { BranchesBelow } from './branches-below'
import { FoundOrganisations } from './found-organisations'
import { PickedOrganisation } from './picked-organisation'
import './organisation-picker.less'

interface OrganisationPickerProps {
  picked: OrganisationRow | null
  /** Only ever a branch; null to choose anew. */
  onPick: (branch: OrganisationRow | null) => void
  /** One that was asked for and is no branch: its branches are offered at once. */
  startingAt?: OrganisationRow | null
}

/** Finds the one branch that is meant: by 组织 ID or by name, or through its superior. */
export function OrganisationPicker({ picked, onPick, startingAt = null }: OrganisationPickerProps) {
  const [text, setText] = useState('')
  const [superior, setSuperior] = useState(startingAt)
  if (picked) return <PickedOrganisation row={picked} onChange={() => onPick(null)} />
  if (superior) return <BranchesBelow superior={superior} onPick={onPick} onBack={() => setSuperior(null)} />
  const open = (row: OrganisationRow): void => {
    if (row.type === 'branch') onPick(row)
    else setSuperior(row)
  }
  return (
    <View>
      <SearchBar label='搜索团组织' placeholder='组织 ID 或名称' value={text} onChange={setText} />
      {text.trim() ? (
        <FoundOrganisations text={text.trim()} onTap={open} />
      ) : (
        <View className='organisation-picker__advice'>
          可以输入 6 到 7 位的组织 ID，也可以输入学校、单位、班级的名称。名称不用写全，几个词之间用空格隔开，例如「信息科技 计通 临时」。
        </View>
      )}
    </View>
  )
}
