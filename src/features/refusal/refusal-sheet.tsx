import { useState } from 'react'
import { ActionButton } from '../../components/action-button'
import { Notice } from '../../components/notice'
import { RadioList } from '../../components/radio-list'
import { Sheet } from '../../components/sheet'
import { TextareaField } from '../../components/textarea-field'
import { refusalPhrases } from '../../contracts/application-words'
import { checkRefusalNote, longestNote } from './refusal-note'

interface RefusalSheetProps {
  open: boolean
  /** e.g. 「拒绝 3 份申请」. */
  title: string
  busy?: boolean
  /** Why the last attempt did not go through. */
  problem?: string
  onClose: () => void
  onRefuse: (note: string) => void
}

const phrases = refusalPhrases.map((phrase) => ({ value: phrase, label: phrase }))

/** Asks for the words of a refusal. They stay when the sheet is closed and opened again. */
export function RefusalSheet({ open, title, busy, problem, onClose, onRefuse }: RefusalSheetProps) {
  const [note, setNote] = useState('')
  const [checked, setChecked] = useState(false)
  const wrong = checkRefusalNote(note)
  const refuse = (): void => {
    setChecked(true)
    if (!wrong) onRefuse(note.trim())
  }
  const actions = (
    <>
      <ActionButton text='取消' onTap={onClose} />
      <ActionButton text='确定拒绝' kind='primary' busy={busy} onTap={refuse} />
    </>
  )
  return (
    <Sheet title={title} open={open} onClose={onClose} actions={actions}>
      <TextareaField
        label='拒绝理由'
        value={note}
        onChange={setNote}
        maxLength={longestNote}
        placeholder='为什么不能通过，团员下一步怎么办'
        error={checked ? wrong : undefined}
      />
      {problem && <Notice tone='warn'>{problem}</Notice>}
      <RadioList title='常用理由，选后还可以改' choices={phrases} selected={note} onChange={setNote} />
    </Sheet>
  )
}
