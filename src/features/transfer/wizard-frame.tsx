import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { ActionButton } from '../../components/action-button'
import { Notice } from '../../components/notice'
import { PageFrame } from '../../components/page-frame'
import { StepBar } from '../../components/step-bar'
import { TextButton } from '../../components/text-button'
import { titleOf, type TransferCase } from './transfer-case'
import type { TransferWizardParts } from './use-transfer-wizard'
import { WhoMoves } from './who-moves'
import { reachable, wizardSteps } from './wizard-state'
import './wizard-frame.less'

const titles = ['原因', '转入团组织', '填写', '核对提交']

interface WizardFrameProps {
  transfer: TransferCase
  wizard: TransferWizardParts
  /** The one primary action of this step. */
  next: { text: string; onTap: () => void; disabled?: boolean; busy?: boolean }
  /** Why the last tap on it did not help. */
  complaint?: string | null
  children: ReactNode
}

/** What every step has: where one is, what was left unfinished, and the way on and back. */
export function WizardFrame({ transfer, wizard, next, complaint, children }: WizardFrameProps) {
  const { state, dispatch, restored, startOver } = wizard
  const current = wizardSteps.indexOf(state.step)
  const open = (index: number): void => {
    const step = wizardSteps[index]
    if (step) dispatch({ type: 'open', step })
  }
  const footer = (
    <View>
      {complaint && <Notice tone='warn'>{complaint}</Notice>}
      <View className='wizard-frame__buttons'>
        {current > 0 && (
          <View className='wizard-frame__previous'>
            <ActionButton text='上一步' onTap={() => open(current - 1)} />
          </View>
        )}
        <View className='wizard-frame__next'>
          <ActionButton kind='primary' {...next} />
        </View>
      </View>
    </View>
  )
  return (
    <PageFrame title={titleOf(transfer)} footer={footer}>
      <StepBar steps={titles} current={current} reachable={reachable(state).length} onOpen={open} />
      {current === 0 && <WhoMoves transfer={transfer} />}
      {restored && (
        <Notice tone='info'>
          <View className='wizard-frame__restored'>
            <View>上次填到一半，内容都替您留着。</View>
            <TextButton text='重新填' onTap={startOver} />
          </View>
        </Notice>
      )}
      {children}
    </PageFrame>
  )
}
