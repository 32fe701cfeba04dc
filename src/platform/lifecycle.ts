import { useDidHide, useDidShow } from '@tarojs/taro'

/** Each time the page comes to the front, the first time too. */
export function useShow(react: () => void): void {
  useDidShow(react)
}

export function useHide(react: () => void): void {
  useDidHide(react)
}
