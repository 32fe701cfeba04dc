import { GuideScreen } from '../../../features/guide/guide-screen'
import { usePageParams } from '../../../platform/navigate'

export default function GuidePage() {
  const { topic } = usePageParams()
  return <GuideScreen topic={topic} />
}
