import { useState } from 'react'
import { ActionButton } from '../../components/action-button'
import { PageFrame } from '../../components/page-frame'
import { SearchBar } from '../../components/search-bar'
import { Segments } from '../../components/segments'
import { go, pageUrl } from '../../platform/navigate'
import { GraduationSheet } from './graduation-sheet'
import { MemberRows } from './member-rows'
import { memberStates } from './member-row-presenter'
import { useMembers } from './use-members'

/** 我的团员 of a branch. */
export function MemberList({ organisationId }: { organisationId: string }) {
  const control = useMembers(organisationId)
  const [marking, setMarking] = useState(false)
  const { selecting, selected, stop } = control.selection
  const open = (memberId: string): void => go(pageUrl('/packages/branch/member/index', { memberId, organisationId }))
  const finish = (): void => {
    setMarking(false)
    stop()
    void control.list.reload()
  }
  const footer = selecting && (
    <ActionButton text={selected.length > 0 ? `标记毕业年份（${selected.length}）` : '标记毕业年份'} kind='primary' disabled={selected.length === 0} onTap={() => setMarking(true)} />
  )
  return (
    <PageFrame title='我的团员' footer={footer}>
      <SearchBar label='按姓名查找团员' value={control.text} onChange={control.setText} />
      <Segments label='筛选团员' choices={memberStates} selected={control.state} onChange={control.setState} />
      <MemberRows control={control} onOpen={open} />
      <GraduationSheet organisationId={organisationId} memberIds={selected} open={marking} onClose={() => setMarking(false)} onMarked={finish} />
    </PageFrame>
  )
}
