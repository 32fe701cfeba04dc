import Taro from '@tarojs/taro'
import { inWeChat } from './app-info'

export function scrollToTop(): void {
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
}

/** Brings the element with this id onto the screen. */
export function scrollToElement(id: string): void {
  if (inWeChat) Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -72, duration: 200 }).catch(() => undefined)
  // Taro's own way measures from the nearest positioned ancestor in a browser, and stops too high.
  else document.getElementById(id)?.scrollIntoView({ block: 'center' })
}
