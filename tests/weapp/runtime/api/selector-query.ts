import { navigation } from '../navigation'

type Reader = (element: Element) => Record<string, unknown>
type Callback = (result: unknown) => void

interface Step {
  selector: string | null
  all: boolean
  read: Reader
  callback?: Callback
}

const rectangle: Reader = (element) => {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  return { left, top, right, bottom, width, height }
}
const scrollOffset: Reader = ({ scrollTop, scrollLeft, scrollHeight, scrollWidth }) => ({ scrollTop, scrollLeft, scrollHeight, scrollWidth })
const identity: Reader = (element) => ({ id: element.id, dataset: { ...(element as HTMLElement).dataset } })
const everything: Reader = (element) => ({ ...identity(element), ...rectangle(element), ...scrollOffset(element), node: element })

/** wx.createSelectorQuery over the visible page; `in` is ignored because a page's components share its document. */
export function createSelectorQuery(): object {
  const steps: Step[] = []
  const nodes = (selector: string | null, all: boolean): object => {
    const add = (read: Reader, callback?: Callback): object => {
      steps.push({ selector, all, read, callback })
      return query
    }
    return {
      boundingClientRect: (callback?: Callback) => add((element) => ({ ...identity(element), ...rectangle(element) }), callback),
      scrollOffset: (callback?: Callback) => add((element) => ({ ...identity(element), ...scrollOffset(element) }), callback),
      fields: (_fields: object, callback?: Callback) => add(everything, callback),
      node: (callback?: Callback) => add(everything, callback),
    }
  }
  const query = {
    in: () => query,
    select: (selector: string) => nodes(selector, false),
    selectAll: (selector: string) => nodes(selector, true),
    selectViewport: () => nodes(null, false),
    exec: (callback?: Callback) =>
      void setTimeout(() => {
        const results = steps.map(runStep)
        callback?.(results)
      }),
  }
  return query
}

function runStep({ selector, all, read, callback }: Step): unknown {
  const page = navigation().top.scroller
  // '>>>' reaches into a component in WeChat; here there is no wall to cross.
  const found = selector === null ? [page] : [...page.querySelectorAll(selector.replaceAll('>>>', ' '))]
  const results = found.map(read)
  const result = all ? results : (results[0] ?? null)
  callback?.(result)
  return result
}
