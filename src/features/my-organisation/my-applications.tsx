import { Cells } from '../../components/cells'
import { RecordRow } from '../../components/record-row'
import { Steps } from '../../components/steps'
import { go } from '../../platform/navigate'
import { applicationUrl } from '../application-words/application-url'
import type { ApplicationRow, OpenApplication } from './my-organisation-presenter'

/** The one under way: who holds it, since when, what comes next. */
export function OpenApplicationCard({ application }: { application: OpenApplication }) {
  return (
    <Cells title='正在办理'>
      <ApplicationCell row={application} />
      <Steps steps={application.steps} />
    </Cells>
  )
}

/** The last one did not go through: what was said and sending it again are one tap away. */
export function CameBackCard({ application }: { application: ApplicationRow }) {
  return (
    <Cells title='没有办成，可以重新提交' tip='点开看原因，改好后重新提交，填过的内容都在。'>
      <ApplicationCell row={application} />
    </Cells>
  )
}

export function PastApplications({ rows }: { rows: readonly ApplicationRow[] }) {
  if (rows.length === 0) return null
  return (
    <Cells title='以前的申请'>
      {rows.map((row) => (
        <ApplicationCell key={row.id} row={row} />
      ))}
    </Cells>
  )
}

function ApplicationCell({ row: { id, title, detail, status } }: { row: ApplicationRow }) {
  return <RecordRow title={title} lines={[detail]} tags={[status]} onTap={() => go(applicationUrl(id))} />
}
