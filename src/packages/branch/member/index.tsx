import { MemberDetail } from '../../../features/branch-members/member-detail'
import { usePageParams } from '../../../platform/navigate'

export default function MemberPage() {
  const { memberId = '', organisationId = '' } = usePageParams()
  return <MemberDetail memberId={memberId} organisationId={organisationId} />
}
