import { PullIn } from '../../../features/pull-in/pull-in'
import { usePageParams } from '../../../platform/navigate'

export default function PullInPage() {
  const { organisationId = '' } = usePageParams()
  return <PullIn organisationId={organisationId} />
}
