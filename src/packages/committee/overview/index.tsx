import { Overview } from '../../../features/committee/overview'
import { usePageParams } from '../../../platform/navigate'

export default function OverviewPage() {
  const { organisationId = '' } = usePageParams()
  return <Overview organisationId={organisationId} />
}
