const lengthWithUnit = /(-?(?:\d+\.)?\.?\d+)(rpx|vh)\b/g

/** 750 rpx are the screen's width. 100vh is the page's height in WeChat, without the bars around it. */
export function translateLengths(value: string): string {
  return value.replace(lengthWithUnit, (_whole, amount: string, unit: string) =>
    unit === 'rpx' ? `${Number(amount) / 7.5}vw` : `calc(${amount} * var(--page-vh))`,
  )
}
