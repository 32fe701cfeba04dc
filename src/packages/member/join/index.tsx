import { JoinPage } from '../../../features/join/join-page'
import { usePageParams } from '../../../platform/navigate'

export default function Join() {
  const { targetId, applicationId } = usePageParams()
  return <JoinPage targetId={targetId} applicationId={applicationId} />
}
