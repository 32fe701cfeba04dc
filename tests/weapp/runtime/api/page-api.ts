import { record } from '../bench-state'
import { absolutePageUrl, navigation } from '../navigation'
import { setNavigationTitle } from '../navigation-bar'
import { callLifecycle } from '../page-instance'
import { isTabPage } from '../program'
import { setBadge } from '../tab-bar'
import { ApiFailure, asyncApi } from './async-api'
import { createSelectorQuery } from './selector-query'

interface UrlOption {
  url: string
}

const eventChannel = { on() {}, once() {}, off() {}, emit() {} }

function requireTabPage(): void {
  if (!isTabPage(navigation().top.path)) throw new ApiFailure('not TabBar page')
}

export function pullDown(): void {
  const { config, instance } = navigation().top
  if (!config.enablePullDownRefresh) throw new ApiFailure('enablePullDownRefresh is not set')
  callLifecycle(instance, 'onPullDownRefresh')
}

function pageScrollTo({ scrollTop, selector }: { scrollTop?: number; selector?: string }): void {
  const { scroller } = navigation().top
  if (selector) scroller.querySelector(selector)?.scrollIntoView()
  else scroller.scrollTop = scrollTop ?? 0
}

export const pageApi = {
  navigateTo: asyncApi<UrlOption>('navigateTo', async ({ url }) => {
    await navigation().navigateTo(absolutePageUrl(url))
    return { eventChannel }
  }),
  redirectTo: asyncApi<UrlOption>('redirectTo', ({ url }) => navigation().redirectTo(absolutePageUrl(url))),
  reLaunch: asyncApi<UrlOption>('reLaunch', ({ url }) => navigation().reLaunch(absolutePageUrl(url))),
  switchTab: asyncApi<UrlOption>('switchTab', ({ url }) => navigation().switchTab(absolutePageUrl(url))),
  navigateBack: asyncApi<{ delta?: number }>('navigateBack', ({ delta = 1 }) => navigation().navigateBack(delta)),
  setNavigationBarTitle: asyncApi<{ title: string }>('setNavigationBarTitle', ({ title }) => {
    navigation().top.title = title
    setNavigationTitle(title)
  }),
  setNavigationBarColor: asyncApi<object>('setNavigationBarColor', (options) => record('setNavigationBarColor', { ...options })),
  showNavigationBarLoading: asyncApi('showNavigationBarLoading', () => undefined),
  hideNavigationBarLoading: asyncApi('hideNavigationBarLoading', () => undefined),
  setTabBarBadge: asyncApi<{ index: number; text: string }>('setTabBarBadge', ({ index, text }) => {
    requireTabPage()
    setBadge(index, text)
  }),
  removeTabBarBadge: asyncApi<{ index: number }>('removeTabBarBadge', ({ index }) => {
    requireTabPage()
    setBadge(index, null)
  }),
  showTabBarRedDot: asyncApi<{ index: number }>('showTabBarRedDot', ({ index }) => {
    requireTabPage()
    setBadge(index, '')
  }),
  hideTabBarRedDot: asyncApi<{ index: number }>('hideTabBarRedDot', ({ index }) => {
    requireTabPage()
    setBadge(index, null)
  }),
  startPullDownRefresh: asyncApi('startPullDownRefresh', pullDown),
  stopPullDownRefresh: asyncApi('stopPullDownRefresh', () => undefined),
  pageScrollTo: asyncApi('pageScrollTo', pageScrollTo),
  hideKeyboard: asyncApi('hideKeyboard', () => (document.activeElement as HTMLElement | null)?.blur()),
  showShareMenu: asyncApi('showShareMenu', () => undefined),
  hideShareMenu: asyncApi('hideShareMenu', () => undefined),
  createSelectorQuery,
}
