import { useState } from 'react'
import { ActionButton } from '../../components/action-button'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { PageFrame } from '../../components/page-frame'
import { go, pageUrl } from '../../platform/navigate'
import { useRead } from '../../platform/use-read'
import { useReturn } from '../../platform/use-return'
import { applicationUrl } from '../application-words/application-url'
import { MemberRecordCells } from '../member-record/member-record-cells'
import { GraduationSheet } from './graduation-sheet'

interface MemberDetailProps {
  memberId: string
  organisationId: string
}

/** One member of the branch: the record, and what the branch can start for them. */
export function MemberDetail({ memberId, organisationId }: MemberDetailProps) {
  const { data, error, loading, reload } = useRead('api', 'member.get', { memberId })
  const [marking, setMarking] = useState(false)
  useReturn(() => void reload())
  const finish = (): void => {
    setMarking(false)
    void reload()
  }
  return (
    <PageFrame
      title={data?.record.name ?? '团员'}
      loading={loading && !data}
      problem={data ? undefined : error}
      onRetry={() => void reload()}
      footer={data && <NextStep memberId={memberId} openApplicationId={data.openApplicationId} />}
    >
      {data && (
        <>
          <Cells title='办理' tip='应届毕业的团员，标记毕业年份后才能转接。'>
            <Cell label='标记毕业年份' value={data.record.graduationYear === null ? '没有标记' : `${data.record.graduationYear} 年`} onTap={() => setMarking(true)} />
          </Cells>
          <MemberRecordCells title='团员信息' record={data.record} />
        </>
      )}
      <GraduationSheet organisationId={organisationId} memberIds={[memberId]} open={marking} onClose={() => setMarking(false)} onMarked={finish} />
    </PageFrame>
  )
}

/** With an application under way there is nothing new to start. */
function NextStep({ memberId, openApplicationId }: { memberId: string; openApplicationId: string | null }) {
  if (openApplicationId) {
    const open = (): void => go(applicationUrl(openApplicationId))
    return <ActionButton text='查看正在审核的申请' kind='primary' onTap={open} />
  }
  return <ActionButton text='发起转移' kind='primary' onTap={() => go(pageUrl('/packages/member/transfer/index', { memberId }))} />
}
