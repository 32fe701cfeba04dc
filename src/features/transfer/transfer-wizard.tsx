import { FormStep } from './form-step'
import { ReasonStep } from './reason-step'
import { ReviewStep } from './review-step'
import { TargetStep } from './target-step'
import type { TransferCase } from './transfer-case'
import { useTransferWizard } from './use-transfer-wizard'

interface TransferWizardProps {
  transfer: TransferCase
  /** Reads anew what the wizard started from. */
  reload: () => Promise<void>
}

/** 原因 → 转入团组织 → 填写 → 核对提交, on one page. */
export function TransferWizard({ transfer, reload }: TransferWizardProps) {
  const wizard = useTransferWizard(transfer)
  switch (wizard.state.step) {
    case 'reason':
      return <ReasonStep transfer={transfer} wizard={wizard} />
    case 'target':
      return <TargetStep transfer={transfer} wizard={wizard} />
    case 'form':
      return <FormStep transfer={transfer} wizard={wizard} />
    case 'review':
      return <ReviewStep transfer={transfer} wizard={wizard} reload={reload} />
  }
}
