import type { WindowConfig } from '../bench/manifest'
import { createPageRoot } from './engine'
import { showNavigationBar } from './navigation-bar'
import { callLifecycle, type PageInstance, type PageQuery } from './page-instance'
import { watchPageScroll } from './page-scroll'
import { manifest } from './program'
import { applyRootFontSize } from './root-font-size'
import { showTabBar } from './tab-bar'

/** One page in the stack: its instance, its element and its own style sheet. */
export class OpenPage {
  readonly instance: PageInstance
  readonly scroller = document.createElement('wx-page')
  title: string
  private readonly frame = document.createElement('bench-page')
  private readonly style = document.createElement('style')
  private readonly root: ReturnType<typeof createPageRoot>

  constructor(readonly path: string, readonly query: PageQuery) {
    this.title = this.config.navigationBarTitleText ?? ''
    this.style.textContent = manifest.styles[path] ?? ''
    this.root = createPageRoot(path)
    this.instance = this.root.get() as unknown as PageInstance
    Object.assign(this.instance, { route: path, __route__: path, options: query })
    this.frame.dataset['path'] = path
    const placeholder = document.createElement('div')
    this.scroller.append(placeholder)
    this.frame.append(this.scroller)
    document.body.append(this.frame)
    document.head.append(this.style)
    this.root.attach(this.scroller as never, placeholder as never)
    watchPageScroll(this)
  }

  get config(): WindowConfig {
    return { ...manifest.app.window, ...manifest.components[this.path] }
  }

  /** onLoad, onShow and, after the first frame, onReady. */
  async load(canGoBack: boolean): Promise<void> {
    callLifecycle(this.instance, 'onLoad', this.query)
    this.show(canGoBack)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    callLifecycle(this.instance, 'onReady')
  }

  show(canGoBack: boolean): void {
    this.frame.hidden = false
    this.style.media = ''
    applyRootFontSize(this.scroller)
    showNavigationBar(this.title, { canGoBack, custom: this.config.navigationStyle === 'custom' })
    showTabBar(this.path)
    callLifecycle(this.instance, 'onShow')
  }

  hide(): void {
    if (this.frame.hidden) return
    callLifecycle(this.instance, 'onHide')
    this.frame.hidden = true
    this.style.media = 'not all'
  }

  close(): void {
    callLifecycle(this.instance, 'onUnload')
    this.root.release()
    this.frame.remove()
    this.style.remove()
  }
}
