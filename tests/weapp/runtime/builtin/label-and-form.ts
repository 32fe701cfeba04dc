import type { ComponentSpace } from 'glass-easel'
import { defineBuiltin, noChange, type ApplyProperty, type Builtin } from './builtin'
import { formControlsIn } from './form-value'
import { pressFromLabel } from './press'

const labelled = 'wx-radio, wx-checkbox, wx-switch, wx-input, wx-textarea'

export function defineLabelAndForm(space: ComponentSpace): void {
  defineBuiltin(space, { tag: 'label', properties: { for: '', name: '' }, build: buildLabel })
  defineBuiltin(space, { tag: 'form', properties: { name: '', reportSubmit: false, reportSubmitTimeout: 0 }, build: buildForm })
}

function buildLabel({ host, text }: Builtin): ApplyProperty {
  host.addEventListener('click', (event) => {
    const id = text('for')
    pressFromLabel(id ? document.getElementById(id) : host.querySelector(labelled), event)
  })
  return noChange
}

function buildForm({ host, emit }: Builtin): ApplyProperty {
  host.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('wx-button')
    const formType = button?.dataset['formType']
    if (!button || !formType || button.hasAttribute('disabled')) return
    const controls = formControlsIn(host)
    if (formType === 'reset') {
      controls.forEach((control) => control.reset())
      emit('reset')
      return
    }
    const named = controls.filter((control) => control.name())
    emit('submit', { value: Object.fromEntries(named.map((control) => [control.name(), control.value()])) })
  })
  return noChange
}
