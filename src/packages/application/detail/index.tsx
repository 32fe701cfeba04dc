import { ApplicationDetail } from '../../../features/application/application-detail'
import { usePageParams } from '../../../platform/navigate'

export default function ApplicationPage() {
  const { id = '' } = usePageParams()
  return <ApplicationDetail applicationId={id} />
}
