import type { PageStack } from './page-stack'

let current: PageStack | undefined

// Components are defined before the first page exists, so they ask for the stack when somebody taps.
export function navigation(): PageStack {
  if (!current) throw new Error('the page stack has not been made yet')
  return current
}

/** A url without a leading slash is relative to the page that asks. */
export function absolutePageUrl(url: string): string {
  if (url.startsWith('/')) return url
  return new URL(url, `http://page/${navigation().top.path}`).href.slice('http://page'.length)
}

export function provideNavigation(stack: PageStack): void {
  current = stack
}
