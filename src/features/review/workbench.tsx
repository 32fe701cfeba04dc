import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { PageFrame } from '../../components/page-frame'
import { RecordRow } from '../../components/record-row'
import type { ApplicationKind } from '../../contracts/application-words'
import { go, pageUrl } from '../../platform/navigate'
import { useRead } from '../../platform/use-read'
import { useReturn } from '../../platform/use-return'
import { useSession } from '../session/session-store'
import { reviewTitles } from './review-presenter'

const explanations: Record<ApplicationKind, string> = {
  join: '还不在任何团支部的人，申请加入本支部',
  transfer: '别的团支部的团员，申请转到本支部',
}

/** Where someone works for a branch: what waits, and what a branch can do. */
export function Workbench({ organisationId }: { organisationId: string }) {
  const office = useSession(({ session }) => session?.offices.find((held) => held.organisationId === organisationId))
  const join = useRead('api', 'application.list', { organisationId, kind: 'join', status: 'open' })
  const transfer = useRead('api', 'application.list', { organisationId, kind: 'transfer', status: 'open' })
  const reload = (): void => {
    void join.reload()
    void transfer.reload()
  }
  useReturn(reload)
  const isReady = join.data !== null && transfer.data !== null
  const open = (page: string): void => go(pageUrl(`/packages/branch/${page}/index`, { organisationId }))
  return (
    <PageFrame title='团支部工作台' loading={!isReady} problem={isReady ? undefined : (join.error ?? transfer.error)} onRetry={reload}>
      {office && (
        <Cells title='您正在为'>
          <Cell label={office.organisationName} detail={`身份：${office.title}`} />
        </Cells>
      )}
      <Cells title='等您审核'>
        <ReviewEntry kind='transfer' organisationId={organisationId} waiting={transfer.data?.total ?? 0} />
        <ReviewEntry kind='join' organisationId={organisationId} waiting={join.data?.total ?? 0} />
      </Cells>
      <Cells title='团员'>
        <Cell label='我的团员' detail='查看、标记毕业年份、发起转移' onTap={() => open('members')} />
        <Cell label='添加团员' detail='按姓名和身份证号，直接转入本支部' onTap={() => open('pull-in')} />
      </Cells>
    </PageFrame>
  )
}

function ReviewEntry({ kind, organisationId, waiting }: { kind: ApplicationKind; organisationId: string; waiting: number }) {
  const open = (): void => go(pageUrl('/packages/branch/review/index', { organisationId, kind }))
  const tag = waiting > 0 ? ({ text: `${waiting} 份待审核`, tone: 'waiting' } as const) : ({ text: '没有待审核', tone: 'neutral' } as const)
  return <RecordRow title={reviewTitles[kind]} lines={[explanations[kind]]} tags={[tag]} onTap={open} />
}
