import { ActionButton } from '../../components/action-button'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { Sheet } from '../../components/sheet'
import { organisationTypes, type OrganisationContact } from '../../contracts/organisations'
import { dial } from '../../platform/dial'

interface ContactSheetProps {
  /** Whose contact is shown; null while it is closed. */
  contact: OrganisationContact | null
  onClose: () => void
}

/** Whom to call at an organisation. */
export function ContactSheet({ contact, onClose }: ContactSheetProps) {
  if (!contact) return null
  const { name, type, id, contactName, contactPhone } = contact
  return (
    <Sheet title={name} open onClose={onClose} actions={contactPhone && <ActionButton kind='primary' text='拨打电话' onTap={() => dial(contactPhone)} />}>
      <Cells>
        <Cell label='类型' value={organisationTypes[type]} />
        <Cell label='组织 ID' value={id} />
        <Cell label='联系人' value={contactName || '没有登记'} />
        <Cell label='电话' value={contactPhone || '没有登记'} />
      </Cells>
    </Sheet>
  )
}
