import { View } from '@tarojs/components'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { PageFrame } from '../../components/page-frame'
import { StatusTag } from '../../components/status-tag'
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
    <Cells>
      {offices.map((office) => (
        <Cell
          key={office.organisationId}
          label={office.label}
          detail={office.detail}
          value={office.waiting > 0 ? <StatusTag text={`${office.waiting} 份待审核`} tone='waiting' /> : undefined}
          onTap={() => work(office)}
        />
      ))}
    </Cells>
  )
}
