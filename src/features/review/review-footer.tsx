import { ActionButton } from '../../components/action-button'
import { ButtonRow } from '../../components/button-row'

interface ReviewFooterProps {
  selected: number
  onRefuse: () => void
  onAgree: () => void
}

/** The decisions for what is selected. */
export function ReviewFooter({ selected, onRefuse, onAgree }: ReviewFooterProps) {
  const count = selected > 0 ? `（${selected}）` : ''
  return (
    <ButtonRow>
      <ActionButton text='拒绝所选' kind='warn' disabled={selected === 0} onTap={onRefuse} />
      <ActionButton text={`同意所选${count}`} kind='primary' disabled={selected === 0} onTap={onAgree} />
    </ButtonRow>
  )
}

interface BulkFooterProps {
  /** How many have no answer. */
  open: number
  onAgain: () => void
  onClose: () => void
}

/** After one decision for many stands still. */
export function BulkFooter({ open, onAgain, onClose }: BulkFooterProps) {
  return (
    <ButtonRow>
      <ActionButton text='返回列表' kind={open > 0 ? 'default' : 'primary'} onTap={onClose} />
      {open > 0 && <ActionButton text={`再试一次（${open}）`} kind='primary' onTap={onAgain} />}
    </ButtonRow>
  )
}
