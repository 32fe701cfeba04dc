import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import type { MemberRecord } from '../../contracts/actions/member'
import { presentMemberRecord } from './member-record-presenter'

/** What is on record about a member, masked as the server sent it. */
export function MemberRecordCells({ title, record, tip }: { title: string; record: MemberRecord; tip?: string }) {
  return (
    <Cells title={title} tip={tip}>
      {presentMemberRecord(record).map(({ label, value }) => (
        <Cell key={label} label={label} value={value} />
      ))}
    </Cells>
  )
}
