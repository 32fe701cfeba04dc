import { View } from '@tarojs/components'
import { Cells } from '../../components/cells'
import { scrollToElement } from '../../platform/scroll'
import { ReasonFieldInput } from './reason-field-input'
import type { TransferCase } from './transfer-case'
import type { TransferWizardParts } from './use-transfer-wizard'
import { WizardFrame } from './wizard-frame'
import { formErrors, reasonOf, shownErrors } from './wizard-state'

interface StepProps {
  transfer: TransferCase
  wizard: TransferWizardParts
}

/** The fields this reason asks for. */
export function FormStep({ transfer, wizard }: StepProps) {
  const { state, dispatch } = wizard
  const fields = reasonOf(state)?.fields ?? []
  const errors = shownErrors(state)
  const next = (): void => {
    dispatch({ type: 'judge' })
    const wrong = { ...state.refused, ...formErrors(state) }
    const firstWrong = fields.find((field) => wrong[field.name])
    if (firstWrong) scrollToElement(idOf(firstWrong.name))
    else dispatch({ type: 'open', step: 'review' })
  }
  return (
    <WizardFrame transfer={transfer} wizard={wizard} next={{ text: '下一步', onTap: next }}>
      <Cells title={reasonOf(state)?.label}>
        {fields.map((field) => (
          <View key={field.name} id={idOf(field.name)}>
            <ReasonFieldInput
              field={field}
              value={state.form[field.name] ?? ''}
              error={errors[field.name]}
              onChange={(value) => dispatch({ type: 'fill', name: field.name, value })}
            />
          </View>
        ))}
      </Cells>
    </WizardFrame>
  )
}

function idOf(name: string): string {
  return `field-${name}`
}
