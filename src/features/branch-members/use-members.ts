import { useState } from 'react'
import { useSelection } from '../../components/use-selection'
import { usePages } from '../../platform/use-pages'
import { useReturn } from '../../platform/use-return'
import { useRested } from '../../platform/use-rested'
import type { MemberState } from './member-row-presenter'

const restMs = 250

/** 我的团员: searched, filtered and picked. */
export function useMembers(organisationId: string) {
  const [text, setText] = useState('')
  const [state, setState] = useState<MemberState>('all')
  const wanted = useRested(text.trim(), restMs) ?? ''
  const list = usePages('api', 'member.list', { organisationId, state, ...(wanted && { text: wanted }) })
  const members = list.pages.flatMap((page) => page.members)
  const selection = useSelection(members.map((member) => member.id))
  useReturn(() => void list.reload())
  return { text, setText, wanted, state, setState, list, members, selection, total: list.pages.at(-1)?.total ?? 0 }
}

export type MembersControl = ReturnType<typeof useMembers>
