/** What a named control gives to the form around it. */
export interface FormControl {
  name: () => string
  value: () => unknown
  reset: () => void
}

const controls = new WeakMap<Element, FormControl>()

export const registerFormControl = (host: Element, control: FormControl): void => void controls.set(host, control)

export function formControlsIn(form: Element): FormControl[] {
  return Array.from(form.querySelectorAll('*'), (element) => controls.get(element)).filter((control) => control !== undefined)
}
