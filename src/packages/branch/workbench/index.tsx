import { Workbench } from '../../../features/review/workbench'
import { usePageParams } from '../../../platform/navigate'

export default function WorkbenchPage() {
  const { organisationId = '' } = usePageParams()
  return <Workbench organisationId={organisationId} />
}
