import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { Notice } from '../../components/notice'
import { PageFrame } from '../../components/page-frame'
import { Steps } from '../../components/steps'
import type { ApplicationView } from '../../contracts/actions/application'
import { MemberRecordCells } from '../member-record/member-record-cells'
import { ApplicationMoves } from './application-moves'
import { presentApplication, type ApplicationScreen } from './application-presenter'
import { Parties } from './parties'
import { RefusalSheet } from '../refusal/refusal-sheet'
import { StatusCard } from './status-card'
import { overtakenWords, timelineSteps } from './timeline-presenter'
import { useApplication } from './use-application'
import { useApplicationMoves } from './use-application-moves'

/** One application for everyone concerned: the member, both branches and their superiors. */
export function ApplicationDetail({ applicationId }: { applicationId: string }) {
  const control = useApplication(applicationId)
  const moves = useApplicationMoves(control)
  const { view, error, loading, reload, busy, failure } = control
  const now = new Date()
  const screen = view && presentApplication(view, now)
  return (
    <PageFrame
      title='申请详情'
      loading={loading && !view}
      problem={!view ? error : undefined}
      onRetry={() => void reload()}
      footer={screen && screen.footer.length > 0 && <ApplicationMoves moves={screen.footer} busy={busy} primary={screen.primary} onMove={moves.tap} />}
    >
      {view && control.wasOvertaken && <Notice tone='info'>{overtakenWords(view, now)}</Notice>}
      {failure && failure.move !== 'refuse' && <Notice tone='warn'>{failure.message}</Notice>}
      {view && screen && <ApplicationSections view={view} screen={screen} now={now} />}
      {screen && screen.aside.length > 0 && <ApplicationMoves moves={screen.aside} busy={busy} primary={null} onMove={moves.tap} />}
      {view && (
        <RefusalSheet
          title={`拒绝${view.memberName}的申请`}
          open={moves.refusing}
          busy={busy === 'refuse'}
          problem={failure?.move === 'refuse' ? failure.message : undefined}
          onClose={moves.stopRefusing}
          onRefuse={(note) => void moves.confirmRefusal(note)}
        />
      )}
    </PageFrame>
  )
}

function ApplicationSections({ view, screen, now }: { view: ApplicationView; screen: ApplicationScreen; now: Date }) {
  return (
    <>
      <StatusCard subject={screen.subject} status={screen.status} />
      <Parties view={view} />
      {screen.fields.length > 0 && (
        <Cells title='申请内容'>
          {screen.fields.map(({ label, value }) => (
            <Cell key={label} label={label} value={value} />
          ))}
        </Cells>
      )}
      <Cells title='办理经过'>
        <Steps steps={timelineSteps(view, now)} />
      </Cells>
      {view.member && <MemberRecordCells title='团员信息' record={view.member} />}
    </>
  )
}
