import { useState } from 'react'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import type { ApplicationView } from '../../contracts/actions/application'
import type { OrganisationContact } from '../../contracts/organisations'
import { ContactSheet } from '../organisation-contact/contact-sheet'

/** From where to where, and whom to call there. */
export function Parties({ view: { source, target, holder } }: { view: ApplicationView }) {
  const [shown, setShown] = useState<OrganisationContact | null>(null)
  const isElsewhere = holder && holder.id !== target.id
  return (
    <>
      <Cells title='从哪里转到哪里'>
        {source ? <Party role='转出' organisation={source} onTap={setShown} /> : <Cell label='还不在任何团支部' detail='转出' />}
        <Party role='转入' organisation={target} onTap={setShown} />
        {isElsewhere && <Party role='现在审核' organisation={holder} onTap={setShown} />}
      </Cells>
      <ContactSheet contact={shown} onClose={() => setShown(null)} />
    </>
  )
}

interface PartyProps {
  role: string
  organisation: OrganisationContact
  onTap: (organisation: OrganisationContact) => void
}

function Party({ role, organisation, onTap }: PartyProps) {
  const { name, contactName, contactPhone } = organisation
  const contact = contactName ? `联系人 ${contactName} ${contactPhone}` : '没有登记联系人'
  return <Cell label={name} detail={`${role} · ${contact}`} onTap={() => onTap(organisation)} />
}
