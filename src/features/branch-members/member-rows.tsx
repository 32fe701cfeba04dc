import { Cells } from '../../components/cells'
import { EmptyState } from '../../components/empty-state'
import { ErrorState } from '../../components/error-state'
import { LoadMore } from '../../components/load-more'
import { LoadingState } from '../../components/loading-state'
import { RecordRow } from '../../components/record-row'
import { SelectionBar } from '../../components/selection-bar'
import { noMembersWords, presentMemberRow } from './member-row-presenter'
import type { MembersControl } from './use-members'

/** The members themselves, to open or to pick. */
export function MemberRows({ control, onOpen }: { control: MembersControl; onOpen: (memberId: string) => void }) {
  const { list, members, selection, total, wanted, state } = control
  if (members.length === 0) {
    if (list.loading) return <LoadingState />
    if (list.error) return <ErrorState problem={list.error} onRetry={() => void list.reload()} />
    return <EmptyState text={noMembersWords(wanted, state)} />
  }
  return (
    <>
      <SelectionBar selection={selection} loaded={members.length} total={total} unit='人' />
      <Cells>
        {members.map((member) => (
          <RecordRow
            key={member.id}
            title={member.name}
            {...presentMemberRow(member)}
            checked={selection.selecting ? selection.selected.includes(member.id) : undefined}
            onTap={() => (selection.selecting ? selection.toggle(member.id) : onOpen(member.id))}
          />
        ))}
      </Cells>
      <LoadMore hasMore={list.hasMore} loading={list.loading} problem={list.error?.message} onMore={() => void list.more()} />
    </>
  )
}
