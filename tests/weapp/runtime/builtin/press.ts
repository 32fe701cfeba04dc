const presses = new WeakMap<Element, () => void>()
const handled = new WeakSet<Event>()

/** Makes a control react to a tap on itself and on the <label> around it. */
export function registerPress(host: Element, press: () => void): void {
  presses.set(host, press)
  host.addEventListener('click', (event) => {
    if (handled.has(event)) return
    handled.add(event)
    press()
  })
}

/** A label passes a tap on to its control, unless the control has had it. */
export function pressFromLabel(control: Element | null, event: Event): void {
  if (!control || handled.has(event) || control.contains(event.target as Node)) return
  handled.add(event)
  const press = presses.get(control)
  if (press) press()
  else control.querySelector<HTMLElement>('input, textarea')?.focus()
}
