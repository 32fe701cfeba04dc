import { useEffect } from 'react'
import Taro, { useRouter } from '@tarojs/taro'

const homePage = '/pages/home/index'
/** WeChat refuses an eleventh page on the stack. */
const deepestStack = 10

/** Opens a page on top of this one. Where the stack is full it takes this page's place. */
export function go(url: string): void {
  if (Taro.getCurrentPages().length >= deepestStack) replace(url)
  else void Taro.navigateTo({ url })
}

/** Goes back a page; whoever came in by a link has none behind and goes to the first page. */
export function back(): void {
  if (canGoBack()) void Taro.navigateBack()
  else switchTab(homePage)
}

function canGoBack(): boolean {
  return Taro.getCurrentPages().length > 1
}

export function replace(url: string): void {
  void Taro.redirectTo({ url })
}

export function switchTab(url: string): void {
  void Taro.switchTab({ url })
}

/** Drops every open page, e.g. after signing in or out. */
export function relaunch(url: string): void {
  void Taro.reLaunch({ url })
}

/** `/path?name=value` with every value encoded. `undefined` is left out. */
export function pageUrl(path: string, params: Record<string, string | undefined>): string {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

/** What the address of this page carries, decoded. Neither WeChat nor Taro's browser router does that. */
export function usePageParams(): Partial<Record<string, string>> {
  const { params } = useRouter()
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, decodeURIComponent(value)]] : [],
    ),
  )
}

/** Shows a title in WeChat's navigation bar or in the browser's tab. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
  }, [title])
}
