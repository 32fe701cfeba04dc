import { record, state } from '../bench-state'
import { parsePageUrl } from '../page-instance'
import { manifest } from '../program'
import { asyncApi } from './async-api'

const windowInfo = (): object => {
  const height = document.querySelector('bench-page:not([hidden])')?.clientHeight ?? innerHeight
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    windowWidth: innerWidth,
    windowHeight: height,
    statusBarHeight: 20,
    screenTop: innerHeight - height,
    safeArea: { left: 0, right: innerWidth, top: 20, bottom: innerHeight, width: innerWidth, height: innerHeight - 20 },
  }
}
const deviceInfo = (): object => ({ brand: 'devtools', model: 'iPhone 12/13 (Pro)', system: 'iOS 17.0', platform: 'devtools', benchmarkLevel: 1 })
const appInfo = (): object => ({ SDKVersion: '3.7.0', version: '8.0.50', language: 'zh_CN', theme: 'light', fontSizeSetting: state.answers.fontSize, enableDebug: false })
const systemInfo = (): object => ({ ...windowInfo(), ...deviceInfo(), ...appInfo() })

const launchOptions = (): object => {
  const entry = new URLSearchParams(location.search).get('entry') ?? manifest.pages[0] ?? ''
  return { ...parsePageUrl(entry), scene: 1001, referrerInfo: {}, apiCategory: 'default' }
}

export const device = {
  getWindowInfo: windowInfo,
  getDeviceInfo: deviceInfo,
  getAppBaseInfo: appInfo,
  getSystemInfoSync: systemInfo,
  getSystemInfo: asyncApi('getSystemInfo', systemInfo),
  getSystemInfoAsync: asyncApi('getSystemInfoAsync', systemInfo),
  getSystemSetting: () => ({ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' }),
  getLaunchOptionsSync: launchOptions,
  getEnterOptionsSync: launchOptions,
  getMenuButtonBoundingClientRect: () => ({ top: 26, bottom: 58, left: innerWidth - 97, right: innerWidth - 10, width: 87, height: 32 }),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
  getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
  getNetworkType: asyncApi('getNetworkType', () => ({ networkType: navigator.onLine ? 'wifi' : 'none' })),
  canIUse: () => true,
  nextTick: (callback: () => void): void => void setTimeout(callback),
  getRandomValues: asyncApi<{ length: number }>('getRandomValues', ({ length }) => ({ randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer })),
  base64ToArrayBuffer: (text: string): ArrayBuffer => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer,
  arrayBufferToBase64: (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes))),
  vibrateShort: asyncApi('vibrateShort', () => record('vibrateShort')),
  makePhoneCall: asyncApi<{ phoneNumber: string }>('makePhoneCall', ({ phoneNumber }) => record('makePhoneCall', phoneNumber)),
  setClipboardData: asyncApi<{ data: string }>('setClipboardData', ({ data }) => record('setClipboardData', data)),
  setKeepScreenOn: asyncApi('setKeepScreenOn', () => undefined),
  env: { USER_DATA_PATH: 'http://usr' },
}
