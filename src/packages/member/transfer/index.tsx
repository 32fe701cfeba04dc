import { TransferPage } from '../../../features/transfer/transfer-page'
import { usePageParams } from '../../../platform/navigate'

export default function Transfer() {
  const { memberId, targetId, applicationId } = usePageParams()
  return <TransferPage memberId={memberId} targetId={targetId} applicationId={applicationId} />
}
