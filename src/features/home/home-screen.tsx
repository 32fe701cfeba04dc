import { View } from '@tarojs/components'
import { Cells } from '../../components/cells'
import { PageFrame } from '../../components/page-frame'
import { RecordRow } from '../../components/record-row'
import { go } from '../../platform/navigate'
import { GuideList } from '../guide/guide-list'
import { openSignedIn } from '../session/open-signed-in'
import { useSession } from '../session/session-store'
import { SignInInvitation } from '../session/sign-in-invitation'
import { useFreshSession } from '../session/use-fresh-session'
import { EntryTile } from './entry-tile'
import { presentHome, type OfficeEntry } from './home-presenter'
import './home-screen.less'

/** The first page: readable by everyone, also while it is not yet known who they are. */
export function HomeScreen() {
  const { session, status } = useSession()
  useFreshSession()
  const { greeting, entries, offices } = presentHome(session)
  return (
    <PageFrame title='团组织关系转接' isTab>
      {status === 'guest' ? (
        <SignInInvitation text={greeting} next='/pages/home/index' />
      ) : (
        <View className='home-screen__greeting'>{greeting}</View>
      )}
      {offices.length > 0 && <Offices offices={offices} />}
      <View className='home-screen__entries'>
        {entries.map((entry) => (
          <EntryTile key={entry.label} label={entry.label} detail={entry.detail} onTap={() => (entry.needsSession ? openSignedIn(entry.url) : go(entry.url))} />
        ))}
      </View>
      <GuideList />
    </PageFrame>
  )
}

function Offices({ offices }: { offices: OfficeEntry[] }) {
  const { actFor } = useSession.getState()
  const work = ({ organisationId, url }: OfficeEntry): void => {
    actFor(organisationId)
    go(url)
  }
  return (
    <Cells title='您任职的团组织'>
      {offices.map((office) => (
        <RecordRow
          key={office.organisationId}
          title={office.label}
          lines={[office.detail]}
          tags={office.waiting > 0 ? [{ text: `${office.waiting} 份待审核`, tone: 'waiting' }] : []}
          onTap={() => work(office)}
        />
      ))}
    </Cells>
  )
}
