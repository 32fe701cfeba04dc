import type { Browser } from 'playwright-core'
import { startApp, type RunningApp } from '../support/start-app'
import { computer, launchBrowser, Person, phone } from './person'

/** The product and a browser for one journey on one kind of screen. */
export class Stage {
  app!: RunningApp
  /** What axe found serious, by picture. */
  readonly findings: string[] = []
  private browser!: Browser

  constructor(private readonly viewport: { width: number; height: number }) {}

  async open(): Promise<void> {
    this.app = await startApp()
    this.browser = await launchBrowser()
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.app.stop()
  }

  arrive(): Promise<Person> {
    return Person.arrive(this.browser, this.app.address, this.viewport)
  }

  async look(who: Person, name: string): Promise<void> {
    this.findings.push(...(await who.lookAt(name)).map((finding) => `${name}: ${finding}`))
  }
}

/** The same journey on a phone and on a computer, each with a product of its own. */
export function describeOnEachScreen(journey: (stage: Stage) => void): void {
  describe.each([
    ['a phone', phone],
    ['a computer', computer],
  ])('on %s', (_name, viewport) => {
    const stage = new Stage(viewport)
    beforeAll(() => stage.open())
    afterAll(() => stage.close())
    journey(stage)
  })
}
