import { useState } from 'react'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { Notice } from '../../components/notice'
import type { MyOrganisation } from '../../contracts/actions/member'
import { organisationTypes, type OrganisationContact } from '../../contracts/organisations'
import { ContactSheet } from '../organisation-contact/contact-sheet'

/** The branch that holds the member and everyone above it; a tap shows whom to call. */
export function MyBranch({ branch, superiors }: Pick<MyOrganisation, 'branch' | 'superiors'>) {
  const [shown, setShown] = useState<OrganisationContact | null>(null)
  if (!branch) return <Notice tone='info'>您还不在任何团支部。先申请加入一个团支部，它同意以后您就是它的团员。</Notice>
  return (
    <>
      <Cells title='所在团支部'>
        <Cell label={branch.name} detail={`组织 ID ${branch.id} · 联系人 ${branch.contactName}`} onTap={() => setShown(branch)} />
      </Cells>
      <Cells title='上级团组织' tip='点一下可以看联系人和电话'>
        {superiors.map((superior) => (
          <Cell key={superior.id} label={superior.name} detail={organisationTypes[superior.type]} onTap={() => setShown(superior)} />
        ))}
      </Cells>
      <ContactSheet contact={shown} onClose={() => setShown(null)} />
    </>
  )
}
