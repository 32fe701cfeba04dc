import type { ApplicationSummary } from '../../contracts/actions/application'
import type { MyOrganisation } from '../../contracts/actions/member'
import { applicationKinds } from '../../contracts/application-words'
import type { StatusTone } from '../../components/status-tag'
import type { Step } from '../../components/steps'
import { applicationUrl } from '../application-words/application-url'
import { deadlineOf } from '../application-words/deadline'
import { plainName } from '../application-words/plain-name'
import { stateTag } from '../application-words/state-tag'
import { agoWords, momentWords } from '../time/words-of-time'

export interface ApplicationRow {
  id: string
  title: string
  detail: string
  status: { text: string; tone: StatusTone }
}

export interface OpenApplication extends ApplicationRow {
  steps: Step[]
}

export interface MyOrganisationWords {
  open: OpenApplication | null
  /** The last one came back and nothing was sent since: it can be sent again. */
  cameBack: ApplicationRow | null
  past: ApplicationRow[]
  /** The one primary action: what this member would come here to do. */
  action: { text: string; url: string }
}

export function presentMyOrganisation(own: MyOrganisation, now: Date): MyOrganisationWords {
  const open = own.applications.find((application) => application.state === 'pending')
  const [newest] = own.applications
  const cameBack = newest && (newest.state === 'refused' || newest.state === 'returned') ? newest : undefined
  const past = own.applications.filter((application) => application !== open && application !== cameBack)
  return {
    open: open ? { ...rowOf(open, now), steps: stepsOf(open, now) } : null,
    cameBack: cameBack ? rowOf(cameBack, now) : null,
    past: past.map((application) => rowOf(application, now)),
    action: actionFor(own, open),
  }
}

function actionFor(own: MyOrganisation, open: ApplicationSummary | undefined): MyOrganisationWords['action'] {
  if (open) return { text: '查看正在审核的申请', url: applicationUrl(open.id) }
  if (own.branch) return { text: '转移团组织', url: '/packages/member/transfer/index' }
  return { text: '申请加入', url: '/packages/member/join/index' }
}

function rowOf(application: ApplicationSummary, now: Date): ApplicationRow {
  const { id, kind, state, targetName, reasonLabel, submittedAt } = application
  return {
    id,
    title: `${applicationKinds[kind]}：${plainName(targetName)}`,
    detail: [reasonLabel, `${momentWords(submittedAt, now)} 提交`].filter(Boolean).join(' · '),
    status: stateTag(state),
  }
}

/** Who holds it, since when, what comes next. */
function stepsOf({ kind, heldBy, heldSince, expiresAt, submittedAt, targetName }: ApplicationSummary, now: Date): Step[] {
  const since = heldSince && `${momentWords(heldSince, now)} 交到这里，${agoWords(heldSince, now)}`
  const last = kind === 'join' ? `加入${plainName(targetName)}` : `转入${plainName(targetName)}`
  return [
    { title: '已提交', time: momentWords(submittedAt, now), state: 'done' },
    {
      title: heldBy ? `${plainName(heldBy)}正在审核` : '等待审核',
      ...(since && { time: since }),
      ...(expiresAt && { detail: deadlineOf(expiresAt, now).text }),
      state: 'now',
    },
    { title: last, detail: '审核通过就办完了，结果会发到「消息」。', state: 'next' },
  ]
}
