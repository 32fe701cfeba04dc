import { MemberList } from '../../../features/branch-members/member-list'
import { usePageParams } from '../../../platform/navigate'

export default function MembersPage() {
  const { organisationId = '' } = usePageParams()
  return <MemberList organisationId={organisationId} />
}
