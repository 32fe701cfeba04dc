import { View } from '@tarojs/components'
import { ActionButton } from '../../components/action-button'
import type { ApplicationMove } from '../../contracts/actions/application'
import './application-moves.less'

const words: Record<ApplicationMove, string> = { agree: '同意', refuse: '拒绝', withdraw: '撤回申请', resubmit: '重新提交', remind: '提醒审核' }

interface ApplicationMovesProps {
  moves: readonly ApplicationMove[]
  /** The one under way; the others wait. */
  busy: ApplicationMove | null
  /** Makes the last one the page's primary action. */
  hasPrimary?: boolean
  onMove: (move: ApplicationMove) => void
}

/** What the reader may do with an application, side by side. */
export function ApplicationMoves({ moves, busy, hasPrimary, onMove }: ApplicationMovesProps) {
  return (
    <View className='application-moves'>
      {moves.map((move, index) => (
        <ActionButton
          key={move}
          text={words[move]}
          kind={hasPrimary && index === moves.length - 1 ? 'primary' : move === 'refuse' || move === 'withdraw' ? 'warn' : 'default'}
          busy={busy === move}
          disabled={busy !== null && busy !== move}
          onTap={() => onMove(move)}
        />
      ))}
    </View>
  )
}
