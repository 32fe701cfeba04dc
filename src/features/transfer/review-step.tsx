import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { Notice } from '../../components/notice'
import { signInAndReturn } from '../../platform/sign-in-page'
import { BlockList } from './block-list'
import { presentBlocks } from './block-presenter'
import { presentReview, type ReviewPart } from './review-presenter'
import { lastNote, type TransferCase } from './transfer-case'
import { useFileTransfer } from './use-file-transfer'
import type { TransferWizardParts } from './use-transfer-wizard'
import { WizardFrame } from './wizard-frame'

interface ReviewStepProps {
  transfer: TransferCase
  wizard: TransferWizardParts
  reload: () => Promise<void>
}

export function ReviewStep({ transfer, wizard, reload }: ReviewStepProps) {
  const { state, dispatch } = wizard
  const filing = useFileTransfer(transfer, wizard, reload)
  const { error } = filing
  useEffect(() => {
    if (error) dispatch({ type: 'refuse', fields: error.fields })
  }, [error, dispatch])
  const { blocking } = presentBlocks(filing.blocks, transfer.startedBy)
  const note = lastNote(transfer)
  const submit = { text: transfer.resubmitting ? '重新提交' : '提交申请', onTap: () => void filing.send(), busy: filing.busy }
  // The draft outlives signing in again.
  const next = error?.code === 'SESSION_MISSING' ? { text: '去登录', onTap: signInAndReturn } : submit
  return (
    <WizardFrame transfer={transfer} wizard={wizard} next={next} complaint={error?.message}>
      {note && <Notice tone='warn' title='上次没有通过'>{note}</Notice>}
      {blocking.length > 0 && <BlockList title='先处理这些' blocks={blocking} />}
      {presentReview(state, transfer.branchName).map((part) => (
        <PartOfReview key={part.step} part={part} onChange={() => dispatch({ type: 'open', step: part.step })} />
      ))}
      <Notice tone='info'>提交后交给团组织审核。由谁审核、等了多久、还有几天到期，随时可以在申请详情里看到；有了结果会发到「消息」。</Notice>
    </WizardFrame>
  )
}

function PartOfReview({ part, onChange }: { part: ReviewPart; onChange: () => void }) {
  return (
    <Cells title={part.title}>
      {part.rows.map((row) => (
        <Cell key={row.label} label={row.label} value={<View>{row.value}</View>} />
      ))}
      <Cell label={`修改${part.title}`} onTap={onChange} />
    </Cells>
  )
}
