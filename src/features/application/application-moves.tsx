import { ActionButton } from '../../components/action-button'
import { ButtonRow } from '../../components/button-row'
import type { ApplicationMove } from '../../contracts/actions/application'

const words: Record<ApplicationMove, string> = { agree: '同意', refuse: '拒绝', withdraw: '撤回申请', resubmit: '重新提交', remind: '提醒审核' }

interface ApplicationMovesProps {
  moves: readonly ApplicationMove[]
  /** The one under way; the others wait. */
  busy: ApplicationMove | null
  primary: ApplicationMove | null
  onMove: (move: ApplicationMove) => void
}

/** What the reader may do with an application, side by side. */
export function ApplicationMoves({ moves, busy, primary, onMove }: ApplicationMovesProps) {
  return (
    <ButtonRow>
      {moves.map((move) => (
        <ActionButton
          key={move}
          text={words[move]}
          kind={move === primary ? 'primary' : move === 'refuse' || move === 'withdraw' ? 'warn' : 'default'}
          busy={busy === move}
          disabled={busy !== null && busy !== move}
          onTap={() => onMove(move)}
        />
      ))}
    </ButtonRow>
  )
}
