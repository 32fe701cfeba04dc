import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { buildBench } from './bench-build'
import { serveBench } from './bench-server'
import { WeappDriver } from './weapp-driver'

export interface WeappOptions {
  /** The built mini program. */
  distDir: string
  /** The gateway that serves POST /functions/<name>. */
  backendUrl: string
  /** Who WeChat says is holding the phone. */
  openid: string
  /** First page with its query, as from a code or a message; the program's own first page when left out. */
  entry?: string
  viewport?: { width: number; height: number }
  /** WeChat's text size in px; 23 is the largest. */
  fontSize?: number
}

const chromiumArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const thisMachine = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Starts the built mini program on one person's phone. Close it at the end: it owns a browser and a server. */
export async function openWeapp(options: WeappOptions): Promise<WeappDriver> {
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-bench-'))
  await buildBench(options.distDir, folder)
  const server = await serveBench(folder, options.backendUrl)
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: chromiumArguments })
  const close = async (): Promise<void> => {
    await browser.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const { page, blocked } = await openPage(browser, options.viewport ?? { width: 375, height: 667 })
    const driver = new WeappDriver(page, blocked, close)
    await page.goto(startAddress(server, options))
    await driver.settle()
    return driver
  } catch (error) {
    await close()
    throw error
  }
}

async function openPage(browser: Browser, viewport: { width: number; height: number }): Promise<{ page: Page; blocked: string[] }> {
  const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true, deviceScaleFactor: 2, locale: 'zh-CN' })
  const blocked: string[] = []
  await context.route((url) => url.protocol.startsWith('http') && !thisMachine.has(url.hostname), async (route) => {
    blocked.push(route.request().url())
    await route.abort()
  })
  return { page: await context.newPage(), blocked }
}

function startAddress(server: Server, { openid, entry, fontSize }: WeappOptions): string {
  const { port } = server.address() as AddressInfo
  const query = new URLSearchParams({ openid })
  if (entry !== undefined) query.set('entry', entry)
  if (fontSize !== undefined) query.set('fontSize', String(fontSize))
  return `http://127.0.0.1:${port}/?${query}`
}
