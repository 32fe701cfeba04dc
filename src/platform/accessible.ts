import { inWeChat } from './app-info'

export type Role =
  | 'alert' | 'banner' | 'button' | 'checkbox' | 'dialog' | 'group' | 'heading' | 'img' | 'link' | 'list' | 'listitem'
  | 'main' | 'radio' | 'radiogroup' | 'search' | 'status'

export interface Description {
  role?: Role
  /** What a screen reader says. Leave out where the text inside says it. */
  label?: string
  checked?: boolean
  disabled?: boolean
  /** Drawn only, nothing to read out. */
  hidden?: boolean
  /** Takes the focus where a program sets it, e.g. a dialog that opens; not by the tab key. */
  focusable?: boolean
}

type Attributes = Record<string, unknown>

/** Attributes that describe an element to a screen reader: WXML and HTML name them differently. Spread them on a component. */
export function accessible({ role, label, checked, disabled, hidden, focusable }: Description): Attributes {
  // WXML templates output what config/weapp-template.ts lists; attributes left out cost no setData bytes.
  if (inWeChat) {
    return present({ ariaRole: role, ariaLabel: label, ariaChecked: checked, ariaDisabled: disabled, ariaHidden: hidden })
  }
  return present({
    role,
    'aria-label': label,
    'aria-checked': spelled(checked),
    'aria-disabled': spelled(disabled),
    'aria-hidden': spelled(hidden),
    tabindex: focusable ? '-1' : undefined,
  })
}

/**
 * As `accessible`, for something that is tapped: in a browser also reached and pressed by keyboard. Without `onPress` the
 * tap is left to whatever is around the element, e.g. a `Picker`.
 */
export function pressable(description: Description, onPress?: () => void): Attributes {
  const attributes = accessible({ role: 'button', ...description })
  if (description.disabled) return attributes
  const pressed = onPress ? { ...attributes, onClick: onPress } : attributes
  return inWeChat ? pressed : { ...pressed, tabindex: '0', onKeyDown: pressByKeyboard }
}

export interface InputDescription {
  label: string
  invalid?: boolean
}

/** The name of an `Input` or `Textarea`. In a browser Taro wraps the real input, which takes its attributes by `nativeProps`. */
export function namedInput({ label, invalid }: InputDescription): Attributes {
  if (inWeChat) return { ariaLabel: label }
  return { nativeProps: { 'aria-label': label, 'aria-invalid': spelled(invalid ?? false) } }
}

function pressByKeyboard(event: KeyboardEvent): void {
  const element = event.currentTarget
  if (event.target !== element || !(element instanceof HTMLElement)) return
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  element.click()
}

/** HTML wants the words: a bare `false` would drop the attribute. */
function spelled(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}

function present(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}
