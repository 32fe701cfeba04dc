const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\s*＊:：]/g, '')

/**
 * The control on the visible page that a person would reach by this name: its own label or placeholder, the <label>
 * around it, or the nearest neighbour of that text.
 */
export function findControl(name: string, tags: string): Element | null {
  const page = document.querySelector('bench-page:not([hidden])')
  if (!page) return null
  const wanted = plain(name)
  const controls = [...page.querySelectorAll(tags)]
  const byOwnName = controls.find((control) => ownNames(control).some((text) => plain(text) === wanted))
  return byOwnName ?? nearestTo(page, wanted, tags)
}

function ownNames(control: Element): (string | null | undefined)[] {
  const inner = control.querySelector('input, textarea')
  return [control.getAttribute('aria-label'), inner?.getAttribute('placeholder'), control.closest('wx-label')?.textContent]
}

function nearestTo(page: Element, wanted: string, tags: string): Element | null {
  const texts = [...page.querySelectorAll('*')].filter((element) => plain(element.textContent) === wanted)
  for (let holder = texts.at(-1) ?? null; holder && page.contains(holder); holder = holder.parentElement) {
    const around = holder.closest(tags) ?? holder.querySelector(tags)
    if (around) return around
  }
  return null
}
