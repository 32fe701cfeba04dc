import Taro from '@tarojs/taro'

/** Hands a number to the telephone, which asks before it rings. */
export function dial(phoneNumber: string): void {
  // Rejected where the person changes their mind, or on a computer without a telephone: the number stays on the page.
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
