const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** Beijing has no summer time, so a fixed shift serves; WeChat's `Intl` knows no time zones on every phone. */
const beijingShiftMs = 8 * hourMs

/**
 * 「11月20日 14:05」 in Beijing time, with the year where it is not this one.
 * @param iso ISO 8601 in UTC
 */
export function momentWords(iso: string, now: Date): string {
  const moment = inBeijing(Date.parse(iso))
  const year = moment.getUTCFullYear() === inBeijing(now.getTime()).getUTCFullYear() ? '' : `${moment.getUTCFullYear()}年`
  const clock = `${twoDigits(moment.getUTCHours())}:${twoDigits(moment.getUTCMinutes())}`
  return `${year}${moment.getUTCMonth() + 1}月${moment.getUTCDate()}日 ${clock}`
}

/** How long ago: 「刚刚」, 「5 分钟前」, 「2 小时前」, 「3 天前」. A moment ahead, from a clock that differs, reads as now. */
export function agoWords(iso: string, now: Date): string {
  const passed = now.getTime() - Date.parse(iso)
  if (passed < minuteMs) return '刚刚'
  if (passed < hourMs) return `${Math.floor(passed / minuteMs)} 分钟前`
  if (passed < dayMs) return `${Math.floor(passed / hourMs)} 小时前`
  return `${daysSince(iso, now)} 天前`
}

/** Whole days that have passed. */
export function daysSince(iso: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(iso)) / dayMs)
}

/** Days until `iso`, a begun one counted whole: 1 on the last day, 0 or less once it is past. */
export function daysLeft(iso: string, now: Date): number {
  const days = Math.ceil((Date.parse(iso) - now.getTime()) / dayMs)
  return days || 0 // never -0
}

/** A `Date` whose UTC parts read as Beijing's clock. */
function inBeijing(milliseconds: number): Date {
  return new Date(milliseconds + beijingShiftMs)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
