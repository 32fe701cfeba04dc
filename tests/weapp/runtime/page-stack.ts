import { ApiFailure } from './api/async-api'
import { OpenPage } from './open-page'
import { callLifecycle, parsePageUrl } from './page-instance'
import { isTabPage, manifest, tabItems } from './program'

const deepestStack = 10

/** WeChat's page stack with its refusals; tab pages stay alive while another tab is shown. */
export class PageStack {
  private stack: OpenPage[] = []
  private readonly tabPages = new Map<string, OpenPage>()

  constructor(private readonly loadModule: (path: string) => void) {}

  get top(): OpenPage {
    const top = this.stack.at(-1)
    if (!top) throw new Error('no page is open')
    return top
  }

  get pages(): readonly OpenPage[] {
    return this.stack
  }

  async navigateTo(url: string): Promise<void> {
    if (isTabPage(parsePageUrl(url).path)) throw new ApiFailure('can not navigateTo a tabbar page')
    if (this.stack.length >= deepestStack) throw new ApiFailure(`webview count limit exceed`)
    this.requirePage(url)
    this.top.hide()
    await this.open(url)
  }

  async redirectTo(url: string): Promise<void> {
    if (isTabPage(parsePageUrl(url).path)) throw new ApiFailure('can not redirectTo a tabbar page')
    this.requirePage(url)
    this.closeFrom(this.stack.length - 1)
    await this.open(url)
  }

  async reLaunch(url: string): Promise<void> {
    this.requirePage(url)
    this.closeFrom(0)
    for (const page of this.tabPages.values()) page.close()
    this.tabPages.clear()
    await this.open(url)
  }

  async switchTab(url: string): Promise<void> {
    const { path } = parsePageUrl(url)
    if (!isTabPage(path)) throw new ApiFailure('can not switch to no-tabBar page')
    const isSame = this.stack.length === 1 && this.top.path === path
    if (isSame) return
    this.closeFrom(1)
    this.leaveBottom(path)
    const kept = this.tabPages.get(path)
    if (!kept) return this.open(url.split('?')[0] ?? url)
    this.stack = [kept]
    kept.show(false)
  }

  navigateBack(delta: number): void {
    if (this.stack.length < 2) throw new ApiFailure('cannot navigate back at first page')
    this.closeFrom(Math.max(1, this.stack.length - delta))
    this.top.show(this.stack.length > 1)
  }

  /** A tap on the native tab bar. */
  async tapTab(path: string, index: number): Promise<void> {
    await this.switchTab(path)
    callLifecycle(this.top.instance, 'onTabItemTap', { index, pagePath: path, text: tabItems[index]?.text })
  }

  private requirePage(url: string): void {
    const { path } = parsePageUrl(url)
    if (!manifest.pages.includes(path)) throw new ApiFailure(`page "${path}" is not found`)
  }

  /** The page at the bottom stays alive if it is a tab page, else it is closed. */
  private leaveBottom(next: string): void {
    const [bottom] = this.stack
    if (!bottom || bottom.path === next) return
    if (!isTabPage(bottom.path)) return this.closeFrom(0)
    bottom.hide()
    this.stack = []
  }

  private async open(url: string): Promise<void> {
    const { path, query } = parsePageUrl(url)
    this.loadModule(path)
    const page = new OpenPage(path, query)
    if (isTabPage(path)) this.tabPages.set(path, page)
    this.stack.push(page)
    await page.load(this.stack.length > 1)
  }

  private closeFrom(depth: number): void {
    for (const page of this.stack.splice(depth).reverse()) {
      this.tabPages.delete(page.path)
      page.close()
    }
  }
}
