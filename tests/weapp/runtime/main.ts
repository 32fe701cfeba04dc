import { device } from './api/device'
import { pullDown } from './api/page-api'
import { recordError, state, type BenchState } from './bench-state'
import { findControl } from './find-control'
import { navigation, provideNavigation } from './navigation'
import { onNativeBack } from './navigation-bar'
import { PageStack } from './page-stack'
import { manifest } from './program'
import { launchApp, loadPageModule } from './program-scope'
import { measureSetData } from './set-data-metrics'
import { onTabTap } from './tab-bar'

export interface WeappBench extends BenchState {
  pagePaths(): string[]
  pullDown(): void
  findControl: typeof findControl
}

declare global {
  interface Window {
    __weapp: WeappBench
  }
}

const query = new URLSearchParams(location.search)
window.__openid = query.get('openid') ?? 'openid-visitor'
state.answers.fontSize = Number(query.get('fontSize') ?? 16)
window.__weapp = Object.assign(state, { pagePaths: () => navigation().pages.map((page) => page.path), pullDown, findControl })

async function start(): Promise<void> {
  const stack = new PageStack(loadPageModule)
  provideNavigation(stack)
  measureSetData(() => stack.top.path)
  onNativeBack(() => stack.navigateBack(1))
  onTabTap((path, index) => void stack.tapTab(path, index))
  const style = document.createElement('style')
  style.textContent = manifest.styles['app'] ?? ''
  document.head.append(style)
  launchApp(device.getLaunchOptionsSync())
  await stack.reLaunch(`/${query.get('entry') ?? manifest.pages[0]}`)
  state.ready = true
}

void start().catch(recordError)
