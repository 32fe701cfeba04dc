import { useState } from 'react'
import { RadioList } from '../../components/radio-list'
import { BlockList } from './block-list'
import { presentBlocks } from './block-presenter'
import { reasonChoices } from './reason-presenter'
import type { TransferCase } from './transfer-case'
import type { TransferWizardParts } from './use-transfer-wizard'
import { WizardFrame } from './wizard-frame'
import { reasonOf } from './wizard-state'

interface StepProps {
  transfer: TransferCase
  wizard: TransferWizardParts
}

export function ReasonStep({ transfer, wizard }: StepProps) {
  const { state, dispatch } = wizard
  const [asked, setAsked] = useState(false)
  const reason = reasonOf(state)
  const { warnings } = presentBlocks(transfer.blocks, transfer.startedBy)
  const next = (): void => {
    setAsked(true)
    if (reason) dispatch({ type: 'open', step: 'target' })
  }
  const complaint = state.refused.reason ?? (asked && !reason ? '请先选择转出原因' : null)
  return (
    <WizardFrame transfer={transfer} wizard={wizard} next={{ text: '下一步', onTap: next }} complaint={complaint}>
      {warnings.length > 0 && <BlockList title='请留意（不影响申请）' blocks={warnings} />}
      <RadioList
        title='为什么转出？'
        choices={reasonChoices(transfer.startedBy)}
        selected={state.reason ?? undefined}
        onChange={(code) => dispatch({ type: 'choose-reason', reason: code })}
      />
    </WizardFrame>
  )
}
