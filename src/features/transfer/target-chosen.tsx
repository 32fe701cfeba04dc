import { View } from '@tarojs/components'
import { LoadingState } from '../../components/loading-state'
import { Notice } from '../../components/notice'
import { TextButton } from '../../components/text-button'
import type { OrganisationRow } from '../../contracts/organisations'
import type { TransferReason } from '../../contracts/reasons'
import { useRead } from '../../platform/use-read'
import { PickedOrganisation } from '../organisation-picker/picked-organisation'
import { BlockList } from './block-list'
import { presentBlocks } from './block-presenter'
import { unusualTarget } from './reason-presenter'
import type { TransferCase } from './transfer-case'
import type { TransferWizardParts } from './use-transfer-wizard'
import { WizardFrame } from './wizard-frame'

interface TargetChosenProps {
  transfer: TransferCase
  wizard: TransferWizardParts
  reason: TransferReason
  target: OrganisationRow
}

/** The chosen target, and what the server has against it, before anything more is filled in. */
export function TargetChosen({ transfer, wizard, reason, target }: TargetChosenProps) {
  const { state, dispatch } = wizard
  const applicationId = transfer.resubmitting?.id
  const { data, error, loading, reload } = useRead('api', 'transfer.check', {
    memberId: transfer.memberId,
    reason: reason.code,
    targetId: target.id,
    ...(applicationId && { applicationId }),
  })
  const blocking = presentBlocks(data?.blocks ?? [], transfer.startedBy).blocking
  const passed = data !== null && !loading && !error && blocking.length === 0
  const secondThought = passed ? unusualTarget(reason, target) : null
  const next = { text: '下一步', onTap: () => dispatch({ type: 'pass-target' }), disabled: !passed && !loading, busy: loading }
  return (
    <WizardFrame transfer={transfer} wizard={wizard} next={next} complaint={state.refused.targetId}>
      <PickedOrganisation row={target} onChange={() => dispatch({ type: 'choose-target', target: null })} />
      {loading && <LoadingState text='正在检查能不能转到这里' />}
      {!loading && blocking.length > 0 && <BlockList title='不能转到这里' blocks={blocking} />}
      {!loading && error && (
        <Notice tone='warn' title='没有检查成功'>
          <View>{error.message}</View>
          <TextButton text='再试一次' onTap={() => void reload()} />
        </Notice>
      )}
      {secondThought && <Notice tone='info'>{secondThought}</Notice>}
      {passed && !secondThought && <Notice tone='info'>可以转到这里。</Notice>}
    </WizardFrame>
  )
}
