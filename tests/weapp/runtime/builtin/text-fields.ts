import type { ComponentSpace } from 'glass-easel'
import { translateLengths } from '../../bench/lengths'
import { asText, defineBuiltin, type ApplyProperty, type Builtin } from './builtin'
import { registerFormControl } from './form-value'

type Field = HTMLInputElement | HTMLTextAreaElement

const properties = {
  value: '', placeholder: '', type: 'text', password: false, disabled: false, maxlength: 140, focus: false, name: '',
  placeholderStyle: '', placeholderClass: '', confirmType: 'done', confirmHold: false, cursorSpacing: 0, cursor: -1,
  selectionStart: -1, selectionEnd: -1, adjustPosition: true, holdKeyboard: false, autoHeight: false, fixed: false,
  showConfirmBar: true, autoFocus: false, alwaysEmbed: false, disableDefaultPadding: false,
}

export function defineTextFields(space: ComponentSpace): void {
  defineBuiltin(space, { tag: 'input', properties, build: (builtin) => buildField(builtin, document.createElement('input')) })
  defineBuiltin(space, { tag: 'textarea', properties, build: (builtin) => buildField(builtin, document.createElement('textarea')) })
}

function buildField(builtin: Builtin, field: Field): ApplyProperty {
  const showPlaceholder = addPlaceholder(builtin, field)
  builtin.host.append(field)
  forwardEvents(builtin, field)
  registerFormControl(builtin.host, {
    name: () => builtin.text('name'),
    value: () => field.value,
    reset: () => {
      field.value = ''
      showPlaceholder()
    },
  })
  return (property, value) => {
    applyFieldProperty(field, property, value)
    showPlaceholder()
  }
}

/** WeChat draws the placeholder as an element of its own, which placeholder-class and placeholder-style dress. */
function addPlaceholder({ host, text }: Builtin, field: Field): () => void {
  const element = document.createElement('bench-placeholder')
  host.append(element)
  const show = (): void => {
    element.hidden = field.value !== ''
    element.textContent = field.placeholder
    element.className = text('placeholderClass')
    element.style.cssText = translateLengths(text('placeholderStyle'))
  }
  field.addEventListener('input', show)
  return show
}

function forwardEvents({ emit }: Builtin, field: Field): void {
  field.addEventListener('input', (event) => {
    event.stopPropagation()
    emit('input', { value: field.value, cursor: field.selectionStart ?? field.value.length, keyCode: 0 })
  })
  field.addEventListener('change', (event) => event.stopPropagation())
  field.addEventListener('focus', () => emit('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => emit('blur', { value: field.value, cursor: field.selectionStart ?? 0 }))
  field.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter' && field instanceof HTMLInputElement) emit('confirm', { value: field.value })
  })
}

const keyboards: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

function applyFieldProperty(field: Field, property: string, value: unknown): void {
  if (property === 'value') setValue(field, asText(value))
  else if (property === 'maxlength') setMaxLength(field, Number(value))
  else if (property === 'placeholder') field.placeholder = asText(value)
  else if (property === 'disabled') field.disabled = Boolean(value)
  else if (property === 'ariaLabel') field.setAttribute('aria-label', asText(value))
  else if (property === 'password' && field instanceof HTMLInputElement) field.type = value ? 'password' : 'text'
  else if (property === 'type') field.inputMode = keyboards[asText(value)] ?? 'text'
  else if (property === 'focus' && value) setTimeout(() => field.focus())
}

// Setting the same value again would move the caret while somebody types.
function setValue(field: Field, value: string): void {
  if (field.value !== value) field.value = value
}

function setMaxLength(field: Field, limit: number): void {
  if (limit >= 0) field.maxLength = limit
  else field.removeAttribute('maxlength')
}
