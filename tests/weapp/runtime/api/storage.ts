import { ApiFailure, asyncApi } from './async-api'

const entries = new Map<string, string>()

const read = (key: string): unknown => {
  const json = entries.get(key)
  return json === undefined ? '' : (JSON.parse(json) as unknown)
}
const write = (key: string, value: unknown): void => void entries.set(key, JSON.stringify(value ?? ''))
const info = (): object => ({ keys: [...entries.keys()], currentSize: 0, limitSize: 10240 })

export const storage = {
  getStorageSync: read,
  setStorageSync: write,
  removeStorageSync: (key: string): void => void entries.delete(key),
  clearStorageSync: (): void => entries.clear(),
  getStorageInfoSync: info,
  getStorageInfo: asyncApi('getStorageInfo', info),
  getStorage: asyncApi<{ key: string }>('getStorage', ({ key }) => {
    if (!entries.has(key)) throw new ApiFailure('data not found')
    return { data: read(key) }
  }),
  setStorage: asyncApi<{ key: string; data: unknown }>('setStorage', ({ key, data }) => write(key, data)),
  removeStorage: asyncApi<{ key: string }>('removeStorage', ({ key }) => void entries.delete(key)),
  clearStorage: asyncApi('clearStorage', () => entries.clear()),
}
