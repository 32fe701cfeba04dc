import { recordError, state } from './bench-state'
import { componentPrototype } from './engine'
import { manifest } from './program'

const largestSetData = 256 * 1024

type SetData = (this: { is: string }, data: object, callback?: () => void) => void

/** Counts every setData of pages and components. Data crosses as JSON, as between WeChat's two layers. */
export function measureSetData(visiblePage: () => string): void {
  const prototype = componentPrototype as unknown as { setData: SetData }
  const original = prototype.setData
  prototype.setData = function (data, callback) {
    const json = JSON.stringify(data)
    const page = manifest.pages.includes(this.is) ? this.is : visiblePage()
    const bytes = new TextEncoder().encode(json).length
    state.setData.push({ page, bytes })
    if (bytes > largestSetData) recordError(new Error(`${page}: setData 一次 ${bytes} 字节，超过 ${largestSetData}`))
    original.call(this, JSON.parse(json) as object)
    if (callback) setTimeout(() => callback.call(this))
  }
}
