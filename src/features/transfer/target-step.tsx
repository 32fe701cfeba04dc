import { Notice } from '../../components/notice'
import { OrganisationPicker } from '../organisation-picker/organisation-picker'
import { usualTargetWords } from './reason-presenter'
import { TargetChosen } from './target-chosen'
import type { TransferCase } from './transfer-case'
import type { TransferWizardParts } from './use-transfer-wizard'
import { WizardFrame } from './wizard-frame'
import { reasonOf } from './wizard-state'

interface StepProps {
  transfer: TransferCase
  wizard: TransferWizardParts
}

export function TargetStep({ transfer, wizard }: StepProps) {
  const { state, dispatch } = wizard
  const reason = reasonOf(state)
  const { target } = state
  // A new target starts a new check, so that no answer is ever shown for another one.
  if (reason && target) return <TargetChosen key={target.id} transfer={transfer} wizard={wizard} reason={reason} target={target} />
  const { wantedTarget, wantedTargetLost } = transfer
  return (
    <WizardFrame transfer={transfer} wizard={wizard} next={{ text: '下一步', onTap: () => undefined, disabled: true }}>
      {wantedTargetLost && <Notice tone='warn'>链接里或上次申请的团组织找不到了，请重新选择。</Notice>}
      {reason && <Notice tone='info'>{usualTargetWords(reason)}</Notice>}
      <OrganisationPicker
        picked={null}
        onPick={(branch) => dispatch({ type: 'choose-target', target: branch })}
        startingAt={wantedTarget?.type === 'branch' ? null : wantedTarget}
      />
    </WizardFrame>
  )
}
