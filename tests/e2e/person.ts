import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'
import { samplePassword } from '../../cloudfunctions/local/seed-sample'
import { chromiumFlags, chromiumPath } from '../support/browser'

const axeSource = readFileSync(join(__dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')
const pictures = join(__dirname, 'pictures')

export const phone = { width: 375, height: 667 }
export const computer = { width: 1280, height: 800 }

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags })
}

/** Somebody with a browser of their own. */
export class Person {
  readonly consoleErrors: string[] = []
  readonly password = samplePassword

  private constructor(
    readonly page: Page,
    private readonly address: string,
    private readonly picturePrefix: string,
  ) {
    page.setDefaultTimeout(15_000)
    page.on('console', (message) => {
      if (message.type() === 'error') this.consoleErrors.push(message.text())
    })
    page.on('pageerror', (error) => this.consoleErrors.push(error.message))
  }

  static async arrive(browser: Browser, address: string, viewport: { width: number; height: number }): Promise<Person> {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: viewport.width < 500 })
    mkdirSync(pictures, { recursive: true })
    return new Person(await context.newPage(), address, viewport.width < 500 ? 'phone' : 'computer')
  }

  /** Opens a page by its path, e.g. `/packages/branch/review/index?kind=transfer`. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.address}/#${path}`)
    const [page = path] = path.split('?')
    const isThere = (timeout: number) =>
      this.page.waitForFunction((wanted) => {
        const shown = [...document.querySelectorAll('.taro_page')].filter((element) => element.checkVisibility())
        return shown.length === 1 && shown[0]?.id.startsWith(wanted)
      }, page, { timeout })
    // A new address while the program itself is still on its way to another page is lost; a person would load it again.
    await isThere(5_000).catch(async () => {
      await this.page.goto(`${this.address}/#${path}`)
      await this.page.reload()
      await isThere(10_000)
    })
  }

  async signIn(username: string): Promise<void> {
    await this.open('/packages/account/sign-in/index')
    await this.fill('账号', username)
    await this.fill('密码', samplePassword)
    await this.tap('登录')
    await this.see('转至外部系统') // signed in, one lands on the first page
  }

  /** What this person sees now: pages below the top one stay in the document, hidden. */
  seen(text: string | RegExp): Locator {
    return this.page.locator('.taro_page:visible, .taro-modal__container:visible').getByText(text).filter({ visible: true })
  }

  async see(text: string | RegExp): Promise<void> {
    await this.orPicture(this.seen(text).first().waitFor())
  }

  /** A control by what a screen reader calls it. */
  control(name: string | RegExp, role: 'button' | 'radio' | 'checkbox' = 'button'): Locator {
    return this.page.getByRole(role, { name, exact: typeof name === 'string' }).filter({ visible: true })
  }

  async tap(name: string | RegExp, role?: 'button' | 'radio' | 'checkbox'): Promise<void> {
    await this.orPicture(this.control(name, role).first().click())
  }

  /** Taps the first thing that shows this text; lists are rows of text, not buttons by name. */
  async tapText(text: string | RegExp): Promise<void> {
    await this.orPicture(this.seen(text).first().click())
  }

  /** Confirms the dialog that asks whether one is sure. */
  async confirm(): Promise<void> {
    await this.page.locator('.taro-model__confirm').filter({ visible: true }).click()
  }

  async confirmIfAsked(): Promise<void> {
    await this.page.waitForTimeout(400)
    const button = this.page.locator('.taro-model__confirm').filter({ visible: true })
    if ((await button.count()) > 0) await button.click()
  }

  async typed(label: string): Promise<string> {
    return this.input(label).inputValue()
  }

  /** What comes by itself, e.g. from the dispatcher: opens the page anew until it is there. */
  async seeEventually(text: string | RegExp): Promise<void> {
    for (let attempt = 0; attempt < 15; attempt += 1) {
      if ((await this.seen(text).count()) > 0) return
      await this.page.waitForTimeout(500)
      await this.page.reload()
      await this.page.waitForTimeout(500)
    }
    await this.see(text)
  }

  /** Takes the first choice of a picker, which its wheel stands on. */
  async pickFirst(label: string): Promise<void> {
    await this.control(new RegExp(`^${label}`)).first().click()
    await this.page.locator('.weui-picker__action').getByText('确定', { exact: true }).filter({ visible: true }).last().click()
    await this.page.locator('.weui-picker__item').first().waitFor({ state: 'hidden' })
  }

  async fill(label: string, text: string): Promise<void> {
    await this.input(label).fill(text)
  }

  private input(label: string): Locator {
    return this.page.locator('input, textarea').and(this.page.getByLabel(label, { exact: true })).filter({ visible: true }).first()
  }

  /** Writes a picture of the screen and lets axe judge it. @returns what it finds serious. */
  async lookAt(name: string): Promise<string[]> {
    await this.page.waitForTimeout(350) // page transitions
    await this.page.screenshot({ path: join(pictures, `${this.picturePrefix}-${name}.png`) })
    await this.page.evaluate(axeSource)
    return this.page.evaluate(async () => {
      interface Finding { id: string; impact: string | null; nodes: { html: string }[] }
      const { axe } = window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: Finding[] }> } }
      const { violations } = await axe.run({ resultTypes: ['violations'] })
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`)
    })
  }

  /** What was on the screen when somebody waited in vain. */
  private async orPicture(step: Promise<void>): Promise<void> {
    await step.catch(async (error: unknown) => {
      await this.page.screenshot({ path: join(pictures, `failed-${this.picturePrefix}-${String(Date.now())}.png`) })
      throw error
    })
  }

  async leave(): Promise<void> {
    await this.page.context().close()
  }
}
