import { useState } from 'react'
import { ActionButton } from '../../components/action-button'
import { Notice } from '../../components/notice'
import { RadioList } from '../../components/radio-list'
import { Sheet } from '../../components/sheet'
import { toast } from '../../platform/notify'
import { useCommand } from '../../platform/use-command'
import { graduationYears } from './member-row-presenter'

interface GraduationSheetProps {
  organisationId: string
  memberIds: string[]
  open: boolean
  onClose: () => void
  onMarked: () => void
}

/** Marks the year of graduation, all alike; where years differ, a few at a time. */
export function GraduationSheet({ organisationId, memberIds, open, onClose, onMarked }: GraduationSheetProps) {
  const [year, setYear] = useState<string>()
  const { run, busy, error } = useCommand('member.markGraduation')
  const mark = async (): Promise<void> => {
    const answer = await run({ organisationId, memberIds, graduationYear: Number(year) })
    if (!answer) return
    toast(`已为 ${answer.marked} 人标记 ${year} 年毕业`)
    onMarked()
  }
  const actions = (
    <>
      <ActionButton text='取消' onTap={onClose} />
      <ActionButton text='确定' kind='primary' busy={busy} disabled={!year} onTap={() => void mark()} />
    </>
  )
  return (
    <Sheet title={`标记毕业年份（${memberIds.length} 人）`} open={open} onClose={onClose} actions={actions}>
      {error && <Notice tone='warn'>{error.fields.memberIds ?? error.message}</Notice>}
      <RadioList title='哪一年毕业' choices={graduationYears(new Date())} selected={year} onChange={setYear} />
    </Sheet>
  )
}
