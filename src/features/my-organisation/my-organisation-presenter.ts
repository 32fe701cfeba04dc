import type { ApplicationSummary } from '../../contracts/actions/application'
import type { MemberRecord, MyOrganisation } from '../../contracts/actions/member'
import { applicationKinds, applicationStates, type ApplicationState } from '../../contracts/application-words'
import type { StatusTone } from '../../components/status-tag'
import type { Step } from '../../components/steps'
import { agoWords, daysLeft, momentWords } from '../time/words-of-time'

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
  record: { label: string; value: string }[]
  /** The one primary action: what this member would come here to do. */
  action: { text: string; url: string }
}

const tones: Record<ApplicationState, StatusTone> = {
  pending: 'waiting', approved: 'good', refused: 'bad', returned: 'bad', withdrawn: 'neutral', superseded: 'neutral',
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
    record: recordRows(own.record),
    action: actionFor(own, open),
  }
}

function actionFor(own: MyOrganisation, open: ApplicationSummary | undefined): MyOrganisationWords['action'] {
  if (open) return { text: '查看正在审核的申请', url: detailUrl(open.id) }
  if (own.branch) return { text: '转移团组织', url: '/packages/member/transfer/index' }
  return { text: '申请加入', url: '/packages/member/join/index' }
}

export function detailUrl(applicationId: string): string {
  return `/packages/application/detail/index?id=${applicationId}`
}

function rowOf(application: ApplicationSummary, now: Date): ApplicationRow {
  const { id, kind, state, targetName, reasonLabel, submittedAt } = application
  return {
    id,
    title: `${applicationKinds[kind]}：${targetName}`,
    detail: [reasonLabel, `${momentWords(submittedAt, now)} 提交`].filter(Boolean).join(' · '),
    status: { text: applicationStates[state], tone: tones[state] },
  }
}

/** Who holds it, since when, what comes next. */
function stepsOf({ kind, heldBy, heldSince, expiresAt, submittedAt, targetName }: ApplicationSummary, now: Date): Step[] {
  const since = heldSince && `${momentWords(heldSince, now)} 交到这里，${agoWords(heldSince, now)}`
  const last = kind === 'join' ? `加入${targetName}` : `转入${targetName}`
  return [
    { title: '已提交', time: momentWords(submittedAt, now), state: 'done' },
    {
      title: heldBy ? `${heldBy}正在审核` : '等待审核',
      ...(since && { time: since }),
      ...(expiresAt && { detail: deadlineWords(expiresAt, now) }),
      state: 'now',
    },
    { title: last, detail: '审核通过就办完了，结果会发到「消息」', state: 'next' },
  ]
}

function deadlineWords(expiresAt: string, now: Date): string {
  const days = daysLeft(expiresAt, now)
  if (days <= 0) return '已经到期，马上会自动退回，退回后可以重新提交'
  return `还有 ${days} 天没有审核会自动退回，退回后可以重新提交`
}

function recordRows(record: MemberRecord): MyOrganisationWords['record'] {
  const rows: [string, string | null][] = [
    ['姓名', record.name],
    ['身份证号', record.maskedIdNumber],
    ['手机号码', record.maskedPhone],
    ['民族', record.ethnicity],
    ['政治面貌', record.politicalStatus],
    ['学历', record.education],
    ['入团年月', monthWords(record.joinedMonth)],
    ['团员编号', record.memberNumber],
    ['毕业年份', record.graduationYear === null ? null : `${record.graduationYear} 年`],
    ['团内职务', record.offices.join('；') || '无'],
  ]
  return rows.map(([label, value]) => ({ label, value: value || '没有登记' }))
}

function monthWords(month: string): string {
  const [year, number] = month.split('-')
  return year && number ? `${year}年${Number(number)}月` : month
}
