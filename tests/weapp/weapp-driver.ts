import type { ElementHandle, Locator, Page } from 'playwright-core'
import type { Answers, BenchState } from './runtime/bench-state'
// The types of window.__weapp.
import type {} from './runtime/main'

const visiblePage = 'bench-page:not([hidden])'
const textFields = 'wx-input, wx-textarea'
const defaultTimeout = 8_000
const looksLikeSelector = /^[#.[]|^wx-|^bench-|:has/

export interface PageMetrics {
  calls: number
  bytes: number
}

/** A person in front of the running mini program. Whatever is named is looked for on the visible page only. */
export class WeappDriver {
  private readonly consoleErrors: string[] = []

  constructor(
    readonly page: Page,
    /** Requests that wanted to leave this machine. */
    readonly blocked: readonly string[],
    readonly close: () => Promise<void>,
  ) {
    page.setDefaultTimeout(defaultTimeout)
    page.on('console', (message) => {
      // The browser's own remark on a test that cut the network; the program has had its failure.
      const isNetworkRemark = message.location().url.includes('/functions/')
      if (message.type() === 'error' && !isNetworkRemark) this.consoleErrors.push(message.text())
    })
    page.on('pageerror', (error) => this.consoleErrors.push(error.stack ?? error.message))
  }

  /** Errors of the program: thrown, unhandled, reported by the template engine or written to the console. */
  async errors(): Promise<string[]> {
    await this.settle()
    return [...this.consoleErrors, ...(await this.state('errors'))]
  }

  /** A copy of one field of the bench's record. */
  state<K extends keyof BenchState>(name: K): Promise<BenchState[K]> {
    return this.page.evaluate((field) => window.__weapp[field], name) as Promise<BenchState[K]>
  }

  /** setData calls and bytes by page. */
  async metrics(): Promise<Record<string, PageMetrics>> {
    await this.settle()
    const pages: Record<string, PageMetrics> = {}
    for (const { page, bytes } of await this.state('setData')) {
      const sum = (pages[page] ??= { calls: 0, bytes: 0 })
      sum.calls += 1
      sum.bytes += bytes
    }
    return pages
  }

  /** How the bench answers the client's own dialogs from now on. */
  async answer(answers: Partial<Answers>): Promise<void> {
    await this.page.evaluate((next) => void Object.assign(window.__weapp.answers, next), answers)
  }

  pagePaths(): Promise<string[]> {
    return this.page.evaluate(() => window.__weapp.pagePaths())
  }

  /** Waits until nothing is being asked and nothing is being drawn. */
  async settle(): Promise<void> {
    await this.page.waitForFunction(() => '__weapp' in window && (window.__weapp.ready || window.__weapp.errors.length > 0)).catch(() => {
      throw new Error(`小程序没有启动：\n${this.consoleErrors.join('\n')}`)
    })
    const activity = (): Promise<string> => this.page.evaluate(() => `${window.__weapp.requestsInFlight} ${window.__weapp.setData.length}`)
    for (let quiet = 0, last = ''; quiet < 4; ) {
      await this.page.waitForTimeout(40)
      const now = await activity()
      quiet = now === last && now.startsWith('0 ') ? quiet + 1 : 0
      last = now
    }
  }

  /** Taps what shows exactly this text, carries this label, or matches this selector; `within` narrows by selector. */
  async tap(target: string, { within }: { within?: string } = {}): Promise<void> {
    const scope = within === undefined ? this.page.locator(visiblePage) : this.page.locator(visiblePage).locator(within)
    await (await this.find(scope, target)).tap()
  }

  async tapTab(text: string): Promise<void> {
    await this.page.locator('bench-tab', { hasText: text }).tap()
  }

  /** The arrow in the native navigation bar. */
  async back(): Promise<void> {
    await this.page.locator('bench-back').tap()
  }

  async pullDown(): Promise<void> {
    await this.page.evaluate(() => window.__weapp.pullDown())
  }

  /** Types into the field with this label, placeholder or selector. */
  async fill(field: string, value: string): Promise<void> {
    const host = await this.control(field, textFields)
    const inner = await host.$('input, textarea')
    await (inner ?? host).fill(value)
  }

  /** Opens a picker and chooses by text or value, one per column; '2016-09' serves for a month. */
  async pick(picker: string, choice: string | string[]): Promise<void> {
    const host = await this.control(picker, 'wx-picker')
    const isDate = typeof choice === 'string' && /^\d{4}-\d\d/.test(choice)
    await host.tap()
    const columns = this.page.locator('bench-picker-column')
    const choices = isDate ? choice.split('-') : [choice].flat()
    for (const [index, wanted] of choices.entries()) {
      const column = columns.nth(index)
      const byText = column.getByText(wanted, { exact: true })
      await byText.or(column.locator(`[data-value="${wanted}"]`)).first().tap()
    }
    await this.page.locator('bench-picker-bar').getByText('确定').tap()
  }

  /** Waits until a person can read this text on the page, in a bar or in a toast. */
  async seeText(text: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.body.innerText.includes(wanted), text).catch(async () => {
      throw new Error(`看不到「${text}」。现在屏幕上是：\n${await this.visibleText()}`)
    })
  }

  /** Waits until this text is nowhere to be seen. */
  async missText(text: string): Promise<void> {
    await this.page.waitForFunction((unwanted) => !document.body.innerText.includes(unwanted), text).catch(() => {
      throw new Error(`还能看到「${text}」`)
    })
  }

  visibleText(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText)
  }

  private async find(scope: Locator, target: string): Promise<Locator> {
    if (looksLikeSelector.test(target)) return scope.locator(target)
    const byText = scope.getByText(target, { exact: true })
    const byLabel = scope.locator(`[aria-label="${target}"]`)
    await byText.or(byLabel).first().waitFor({ state: 'attached' }).catch(async () => {
      throw new Error(`没有「${target}」可点。现在屏幕上是：\n${await this.visibleText()}`)
    })
    return (await byText.count()) > 0 ? byText : byLabel
  }

  private async control(name: string, tags: string): Promise<ElementHandle<Element>> {
    if (looksLikeSelector.test(name)) return this.page.locator(visiblePage).locator(name).elementHandle()
    const handle = await this.page.waitForFunction(([wanted = '', kinds = '']) => window.__weapp.findControl(wanted, kinds), [name, tags]).catch(async () => {
      throw new Error(`没有「${name}」可填。现在屏幕上是：\n${await this.visibleText()}`)
    })
    return handle.asElement() as ElementHandle<Element>
  }
}
