import type { ComponentSpace } from 'glass-easel'
import { asText, defineBuiltin, noChange, type ApplyProperty, type Builtin } from './builtin'
import { registerFormControl } from './form-value'
import { registerPress } from './press'

type Kind = 'radio' | 'checkbox'

interface Choice {
  value(): string
  isOn(): boolean
  set(on: boolean): void
}

const choices = new WeakMap<Element, Choice>()
const choicesIn = (group: Element, kind: Kind): Choice[] =>
  Array.from(group.querySelectorAll(`wx-${kind}`), (element) => choices.get(element)).filter((choice) => choice !== undefined)

const choiceProperties = { value: '', checked: false, disabled: false, color: '', name: '' }

/** <radio>, <checkbox>, the groups that report their changes, and <switch>. */
export function defineChoices(space: ComponentSpace): void {
  for (const kind of ['radio', 'checkbox'] as const) {
    defineBuiltin(space, { tag: kind, properties: choiceProperties, build: (builtin) => buildChoice(builtin, kind) })
    defineBuiltin(space, { tag: `${kind}-group`, properties: { name: '' }, build: (builtin) => buildGroup(builtin, kind) })
  }
  defineBuiltin(space, { tag: 'switch', properties: { checked: false, disabled: false, color: '', type: 'switch', name: '' }, build: buildSwitch })
}

const changed = 'bench-choice'

function buildChoice(builtin: Builtin, kind: Kind): ApplyProperty {
  const { host, text } = builtin
  const box = document.createElement('input')
  box.type = kind
  box.tabIndex = -1
  host.prepend(box)
  choices.set(host, {
    value: () => text('value'),
    isOn: () => box.checked,
    set: (on) => {
      box.checked = on
    },
  })
  registerPress(host, () => {
    const isFinal = kind === 'radio' && box.checked
    if (box.disabled || isFinal) return
    box.checked = !box.checked
    host.dispatchEvent(new Event(changed, { bubbles: true }))
  })
  return (property, value) => {
    if (property === 'checked') box.checked = Boolean(value)
    if (property === 'disabled') box.disabled = Boolean(value)
    if (property === 'ariaLabel') box.setAttribute('aria-label', asText(value))
  }
}

function buildGroup({ host, text, emit }: Builtin, kind: Kind): ApplyProperty {
  const value = (): string | string[] => {
    const on = choicesIn(host, kind).filter((choice) => choice.isOn()).map((choice) => choice.value())
    return kind === 'radio' ? (on[0] ?? '') : on
  }
  host.addEventListener(changed, (event) => {
    event.stopPropagation()
    if (kind === 'radio') for (const choice of choicesIn(host, kind)) choice.set(choice === choices.get(event.target as Element))
    emit('change', { value: value() })
  })
  registerFormControl(host, {
    name: () => text('name'),
    value,
    reset: () => choicesIn(host, kind).forEach((choice) => choice.set(false)),
  })
  return noChange
}

function buildSwitch({ host, text, emit }: Builtin): ApplyProperty {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.style.pointerEvents = 'none'
  host.append(box)
  registerPress(host, () => {
    if (box.disabled) return
    box.checked = !box.checked
    emit('change', { value: box.checked })
  })
  registerFormControl(host, {
    name: () => text('name'),
    value: () => box.checked,
    reset: () => {
      box.checked = false
    },
  })
  return (property, value) => {
    if (property === 'checked') box.checked = Boolean(value)
    if (property === 'disabled') box.disabled = Boolean(value)
    if (property === 'ariaLabel') box.setAttribute('aria-label', asText(value))
  }
}
