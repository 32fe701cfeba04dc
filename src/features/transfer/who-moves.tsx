import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import type { TransferCase } from './transfer-case'

/** A branch moves somebody else, so the page says whom. Members know that it is about themselves. */
export function WhoMoves({ transfer: { startedBy, memberName, branchName } }: { transfer: TransferCase }) {
  if (startedBy === 'member') return null
  return (
    <Cells>
      <Cell label={memberName} detail={branchName ? `目前在${branchName}` : '还不在任何团支部'} />
    </Cells>
  )
}
