import { callLifecycle } from './page-instance'
import type { OpenPage } from './open-page'

const defaultReachBottomDistance = 50

/** onPageScroll for every scroll; onReachBottom once each time the end comes near. */
export function watchPageScroll(page: OpenPage): void {
  const { scroller, instance } = page
  let atBottom = false
  scroller.addEventListener('scroll', (event) => {
    if (event.target !== scroller) return
    callLifecycle(instance, 'onPageScroll', { scrollTop: scroller.scrollTop })
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight
    const isNear = left <= (page.config.onReachBottomDistance ?? defaultReachBottomDistance)
    if (isNear && !atBottom) callLifecycle(instance, 'onReachBottom')
    atBottom = isNear
  })
}
