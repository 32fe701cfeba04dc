import { ActionButton } from '../../components/action-button'
import { EmptyState } from '../../components/empty-state'
import { PageFrame } from '../../components/page-frame'
import { pageUrl, replace } from '../../platform/navigate'
import { pulledInWords } from './pull-in-presenter'

interface PulledInProps {
  result: { memberId: string; name: string; previousBranchName: string | null }
  organisationId: string
  onAnother: () => void
}

/** The member is there; from which branch, and what now. */
export function PulledIn({ result, organisationId, onAnother }: PulledInProps) {
  const open = (): void => replace(pageUrl('/packages/branch/member/index', { memberId: result.memberId, organisationId }))
  return (
    <PageFrame title='添加成功' footer={<ActionButton text='继续添加' kind='primary' onTap={onAnother} />}>
      <EmptyState text={pulledInWords(result.name, result.previousBranchName)} actionText='查看这名团员' onAction={open} />
    </PageFrame>
  )
}
