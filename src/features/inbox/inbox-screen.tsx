import { PageFrame } from '../../components/page-frame'
import { useSession } from '../session/session-store'
import { SignInInvitation } from '../session/sign-in-invitation'
import { InboxList } from './inbox-list'
import { withRead } from './inbox-pages'
import { useInbox } from './use-inbox'
import { useMarkRead } from './use-mark-read'

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
  const offices = useSession((state) => state.session?.offices)
  const { inbox, setInbox, error, refresh, ...more } = useInbox()
  const marks = useMarkRead((unread, ids) => setInbox((shown) => shown && withRead(shown, unread, ids)))
  return (
    <PageFrame title='消息' isTab loading={!inbox} problem={inbox ? null : error} onRetry={() => void refresh()}>
      {inbox && <InboxList {...more} {...marks} inbox={inbox} offices={offices ?? []} error={error ?? marks.error} />}
    </PageFrame>
  )
}
