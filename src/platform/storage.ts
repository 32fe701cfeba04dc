import Taro from '@tarojs/taro'

/** One named value kept on this device. Whoever owns the value declares it with its type. */
export interface StoredValue<T> {
  read(): T | undefined
  write(value: T): void
  remove(): void
}

export function storedValue<T>(key: string): StoredValue<T> {
  return {
    read() {
      // WeChat answers '' for a key that was never written.
      const value: T | '' | null | undefined = Taro.getStorageSync(key)
      return value === '' || value === null ? undefined : value
    },
    write: (value) => Taro.setStorageSync(key, value),
    remove: () => Taro.removeStorageSync(key),
  }
}

/** Leaves nothing of a person on a device that others may use next. */
export function clearDevice(): void {
  Taro.clearStorageSync()
}

/** The browser's session. In WeChat the platform proves who is calling and nothing is stored. */
export const sessionToken = storedValue<string>('session-token')
