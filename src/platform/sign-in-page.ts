import Taro from '@tarojs/taro'
import { go, pageUrl, replace, switchTab } from './navigate'

const signInPage = '/packages/account/sign-in/index'
const homePage = '/pages/home/index'
const tabPages = /^\/pages\/(home|inbox|mine)\/index$/
/** Pages of this product only: an address made elsewhere must not lead away after signing in. */
const ownPage = /^\/(pages|packages)(\/[a-z-]+)+\/index(\?[^#\s]*)?$/
/** What Taro adds to a page's parameters for itself. */
const taroParams = ['stamp', '$taroTimestamp']

/** The sign-in page, which opens `next` afterwards. */
export function signInUrl(next: string): string {
  return pageUrl(signInPage, { next })
}

/** From a page that found nobody signed in: signs in, then comes back here. */
export function signInAndReturn(): void {
  const here = currentPageUrl()
  if (tabPages.test(here)) go(signInUrl(here))
  else replace(signInUrl(here))
}

/** Where to after signing in: the wanted page, or the first one. */
export function openAfterSignIn(next: string | undefined): void {
  const wanted = next && ownPage.test(next) ? next : homePage
  if (tabPages.test(wanted)) switchTab(wanted)
  else replace(wanted)
}

function currentPageUrl(): string {
  const router = Taro.getCurrentInstance().router
  const [path = homePage] = (router?.path ?? homePage).split('?')
  const params = Object.entries(router?.params ?? {}).filter(([name, value]) => value !== undefined && !taroParams.includes(name))
  return pageUrl(path, Object.fromEntries(params.map(([name, value]) => [name, decodeURIComponent(value ?? '')])))
}
