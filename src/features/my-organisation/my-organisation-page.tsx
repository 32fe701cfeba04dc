import { ActionButton } from '../../components/action-button'
import { Notice } from '../../components/notice'
import { PageFrame } from '../../components/page-frame'
import { go } from '../../platform/navigate'
import { useRead } from '../../platform/use-read'
import { useReturn } from '../../platform/use-return'
import { MemberRecordCells } from '../member-record/member-record-cells'
import { CameBackCard, OpenApplicationCard, PastApplications } from './my-applications'
import { MyBranch } from './my-branch'
import { presentMyOrganisation } from './my-organisation-presenter'

/** 我的组织: what is under way, my branch and those above it, my record, what was before. */
export function MyOrganisationPage() {
  const { data, error, reload } = useRead('api', 'member.myOrganisation', {})
  useReturn(() => void reload())
  if (!data) return <PageFrame title='我的组织' loading={!error} problem={error ?? undefined} onRetry={() => void reload()} />
  const { open, cameBack, past, action } = presentMyOrganisation(data, new Date())
  return (
    <PageFrame title='我的组织' footer={<ActionButton kind='primary' text={action.text} onTap={() => go(action.url)} />}>
      {error && <Notice tone='warn'>{error.message}</Notice>}
      {data.partyNotice && <Notice tone='info'>{data.partyNotice}</Notice>}
      {open && <OpenApplicationCard application={open} />}
      {cameBack && <CameBackCard application={cameBack} />}
      <MyBranch branch={data.branch} superiors={data.superiors} />
      <PastApplications rows={past} />
      <MemberRecordCells title='我的档案' record={data.record} tip={data.branch ? '有不对的地方，请联系所在团支部更正。' : undefined} />
    </PageFrame>
  )
}
