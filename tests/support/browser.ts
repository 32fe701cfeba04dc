import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** Without background networking Chromium keeps asking for hosts that tests have no business with. */
export const chromiumFlags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

/** @throws a sentence that says how to get one. */
export function chromiumPath(): string {
  const found = places.find((place) => place && existsSync(place))
  if (!found) throw new Error('没有找到 Chromium。Debian：apt-get install chromium fonts-noto-cjk；其他系统：安装 Chrome 并用 CHROMIUM_PATH 指定。')
  return found
}

/** On Debian as root, installs the browser and the Chinese font that pictures need; elsewhere says what is missing. */
export function ensureBrowser(): void {
  if (places.some((place) => place && existsSync(place)) && hasChineseFont()) return
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  chromiumPath()
}

function hasChineseFont(): boolean {
  return process.platform !== 'linux' || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')
}
