import { PageFrame } from '../../components/page-frame'
import { useSession } from '../session/session-store'
import { SignInInvitation } from '../session/sign-in-invitation'
import { InboxList } from './inbox-list'
import { useInbox } from './use-inbox'

/** What happened to the applications that concern the reader. */
export function InboxScreen() {
  const { status, error, load } = useSession()
  if (status === 'signed-in') return <OwnInbox />
  if (status === 'unknown') return <PageFrame title='消息' isTab loading problem={error} onRetry={() => void load()} />
  return (
    <PageFrame title='消息' isTab>
      <SignInInvitation text='登录后，申请有了进展会在这里通知您。' next='/pages/inbox/index' />
    </PageFrame>
  )
}

function OwnInbox() {
  const inbox = useInbox()
  const isRead = inbox.pages.length > 0
  return (
    <PageFrame title='消息' isTab loading={!isRead && inbox.loading} problem={isRead ? null : inbox.error} onRetry={() => void inbox.reload()}>
      <InboxList inbox={inbox} />
    </PageFrame>
  )
}
