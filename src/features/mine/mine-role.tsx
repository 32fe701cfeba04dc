import { View } from '@tarojs/components'
import type { SessionView } from '../../contracts/actions/session'
import { ActionButton } from '../../components/action-button'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { Notice } from '../../components/notice'
import { RadioList } from '../../components/radio-list'
import { StatusTag } from '../../components/status-tag'
import { go } from '../../platform/navigate'
import { useSession } from '../session/session-store'
import { myself, presentMine, type MineEntry } from './mine-presenter'
import { useSignOut } from './use-sign-out'
import { useWaitingCounts } from './use-waiting-counts'
import './mine-role.less'

export function MineRole({ session }: { session: SessionView }) {
  const { actingFor, actFor } = useSession()
  const { busy, error, signOut } = useSignOut()
  const { name, roles, role, waitingAt, entriesTitle, entries, nothingToDo } = presentMine(session, actingFor)
  return (
    <View>
      <View className='mine-role__name'>{name}</View>
      {roles.length > 0 && (
        <RadioList title='现在以谁的身份办事' choices={roles} selected={role} onChange={(value) => actFor(value === myself ? null : value)} />
      )}
      {nothingToDo && <Notice tone='warn'>{nothingToDo}</Notice>}
      {entries.length > 0 && <Entries key={role} title={entriesTitle} entries={entries} waitingAt={waitingAt} />}
      {error && <Notice tone='warn'>{error.message}</Notice>}
      <View className='mine-role__sign-out'>
        <ActionButton text='退出登录' busy={busy} onTap={() => void signOut()} />
      </View>
    </View>
  )
}

interface EntriesProps {
  title: string
  entries: MineEntry[]
  waitingAt: string | null
}

function Entries({ title, entries, waitingAt }: EntriesProps) {
  const waiting = useWaitingCounts(waitingAt)
  return (
    <Cells title={title}>
      {entries.map(({ label, detail, url, counts }) => (
        <Cell key={label} label={label} detail={detail} value={<WaitingTag count={counts && waiting[counts]} />} onTap={() => go(url)} />
      ))}
    </Cells>
  )
}

function WaitingTag({ count }: { count: number | undefined }) {
  return count ? <StatusTag text={`${count} 份待审核`} tone='waiting' /> : null
}
