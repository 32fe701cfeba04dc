import Taro, { useDidHide, useDidShow, usePullDownRefresh } from '@tarojs/taro'

/** Each time the page comes to the front, the first time too. */
export function useShow(react: () => void): void {
  useDidShow(react)
}

export function useHide(react: () => void): void {
  useDidHide(react)
}

/** Pulling the page down; needs `enablePullDownRefresh` in the page's config. The spinner stays until `refresh` is done. */
export function usePullDown(refresh: () => Promise<void>): void {
  usePullDownRefresh(() => {
    void refresh().finally(() => {
      Taro.stopPullDownRefresh()
    })
  })
}
