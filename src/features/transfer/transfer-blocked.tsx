import { useState } from 'react'
import { ActionButton } from '../../components/action-button'
import { Notice } from '../../components/notice'
import { PageFrame } from '../../components/page-frame'
import { go } from '../../platform/navigate'
import { BlockList } from './block-list'
import type { BlockWords } from './block-presenter'
import { titleOf, type TransferCase } from './transfer-case'
import { WhoMoves } from './who-moves'

interface TransferBlockedProps {
  transfer: TransferCase
  blocking: BlockWords[]
  onCheckAgain: () => Promise<void>
}

/** Shown in place of the form: what has to be done first, and by whom. */
export function TransferBlocked({ transfer, blocking, onCheckAgain }: TransferBlockedProps) {
  const [checking, setChecking] = useState(false)
  const checkAgain = (): void => {
    setChecking(true)
    void onCheckAgain().finally(() => setChecking(false))
  }
  // Where one tap leads to what lifts the only block, that is the primary action.
  const way = blocking.length === 1 ? blocking[0]?.link : null
  const footer = way ? (
    <ActionButton kind='primary' text={way.text} onTap={() => go(way.url)} />
  ) : (
    <ActionButton text='处理好了，再检查一次' busy={checking} onTap={checkAgain} />
  )
  return (
    <PageFrame title={titleOf(transfer)} footer={footer}>
      <WhoMoves transfer={transfer} />
      <Notice tone='warn' title={`现在还不能转接，先处理${blocking.length === 1 ? '这件事' : `这 ${blocking.length} 件事`}`}>
        处理好以后回到这里，就可以继续填写。
      </Notice>
      <BlockList blocks={way ? blocking.map((block) => ({ ...block, link: null })) : blocking} />
    </PageFrame>
  )
}
