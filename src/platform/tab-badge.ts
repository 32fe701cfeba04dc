import Taro from '@tarojs/taro'

const inboxTab = 1

/** Shows how many messages are unread on the inbox tab. 0 takes the number away. */
export function setUnread(count: number): void {
  const change =
    count > 0
      ? Taro.setTabBarBadge({ index: inboxTab, text: count > 99 ? '99+' : String(count) })
      : Taro.removeTabBarBadge({ index: inboxTab })
  // Refused while a page without tab bar is in front; the next tab page sets it again.
  change.catch(() => undefined)
}
