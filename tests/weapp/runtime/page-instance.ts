import { recordError } from './bench-state'

export type PageQuery = Record<string, string>

/** What `Page({...})` made: its data and methods. */
export type PageInstance = Record<string, unknown> & { route?: string; options?: PageQuery }

/** Runs a lifecycle method if the page has it; an error in it is recorded and stops nothing else, as in WeChat. */
export function callLifecycle(instance: Record<string, unknown>, name: string, ...args: unknown[]): unknown {
  const method = instance[name]
  if (typeof method !== 'function') return undefined
  try {
    return (method as (...values: unknown[]) => unknown).apply(instance, args)
  } catch (error) {
    recordError(error)
    return undefined
  }
}

/** '/a/b?x=1' → path without leading slash and the query, not decoded: WeChat hands it over as written. */
export function parsePageUrl(url: string): { path: string; query: PageQuery } {
  const [path = '', search = ''] = url.split('?', 2)
  const pairs = search.split('&').filter(Boolean).map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [name, value.join('=')] as const
  })
  return { path: path.replace(/^\//, ''), query: Object.fromEntries(pairs) }
}
