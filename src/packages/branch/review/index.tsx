import { ReviewList } from '../../../features/review/review-list'
import { usePageParams } from '../../../platform/navigate'

export default function ReviewPage() {
  const { organisationId = '', kind } = usePageParams()
  return <ReviewList organisationId={organisationId} kind={kind === 'join' ? 'join' : 'transfer'} />
}
