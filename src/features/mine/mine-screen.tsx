import { View } from '@tarojs/components'
import { PageFrame } from '../../components/page-frame'
import { GuideList } from '../guide/guide-list'
import { useSession } from '../session/session-store'
import { SignInInvitation } from '../session/sign-in-invitation'
import { useFreshSession } from '../session/use-fresh-session'
import { MineRole } from './mine-role'

/** 「我的」: who is signed in, in which role, and what they can do in it. */
export function MineScreen() {
  const { status, session, error, load } = useSession()
  useFreshSession()
  const unknown = status === 'unknown'
  return (
    <PageFrame title='我的' isTab loading={unknown && !error} problem={unknown ? error : null} onRetry={() => void load()}>
      {session ? <MineRole session={session} /> : <Guest />}
    </PageFrame>
  )
}

function Guest() {
  return (
    <View>
      <SignInInvitation text='登录后查看团支部、办理转接、审核申请。' next='/pages/mine/index' />
      <GuideList />
    </View>
  )
}
