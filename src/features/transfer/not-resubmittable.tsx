import { EmptyState } from '../../components/empty-state'
import { PageFrame } from '../../components/page-frame'
import { errorTable } from '../../contracts/errors'
import { replace } from '../../platform/navigate'
import { applicationUrl } from '../application-words/application-url'

/** Reached by an old link, or after somebody else has sent it again. */
export function NotResubmittable({ applicationId }: { applicationId: string }) {
  return (
    <PageFrame title='重新提交'>
      <EmptyState
        text={errorTable.NOT_RESUBMITTABLE}
        actionText='查看这份申请'
        onAction={() => replace(applicationUrl(applicationId))}
      />
    </PageFrame>
  )
}
