import { MineScreen } from '../../features/mine/mine-screen'

export default function MinePage() {
  return <MineScreen />
}
