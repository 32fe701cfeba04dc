import { PageFrame } from '../../components/page-frame'
import { useReturn } from '../../platform/use-return'
import { presentBlocks } from './block-presenter'
import { NotResubmittable } from './not-resubmittable'
import { TransferBlocked } from './transfer-blocked'
import { TransferWizard } from './transfer-wizard'
import { useTransferCase, type TransferParams } from './use-transfer-case'

/** 转移团组织, 发起转移 and 重新提交: what stands in the way comes first, then the form. */
export function TransferPage(params: TransferParams) {
  const { transfer, problem, reload } = useTransferCase(params)
  useReturn(() => void reload())
  if (!transfer) return <PageFrame title='转移团组织' loading={!problem} problem={problem} onRetry={() => void reload()} />
  const { blocking } = presentBlocks(transfer.blocks, transfer.startedBy)
  if (transfer.resubmitting && !transfer.resubmitting.moves.includes('resubmit')) return <NotResubmittable applicationId={transfer.resubmitting.id} />
  if (blocking.length > 0) return <TransferBlocked transfer={transfer} blocking={blocking} onCheckAgain={reload} />
  return <TransferWizard transfer={transfer} reload={reload} />
}
