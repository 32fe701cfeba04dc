/**
 * 团员编号 (S2, S4): 12 digits, the first four are the year of joining. Joined 2015 or before: the system makes it. Joined 2016: as
 * printed, else self-made. Joined 2017 or later: mandatory as printed. Digits 5–12 are not officially documented and never refused.
 * @param joinedMonth `YYYY-MM`
 * @returns a Chinese sentence saying what is wrong, or undefined.
 */
export function checkMemberNumber(joinedMonth: string, number: string | null): string | undefined {
  const year = Number(joinedMonth.slice(0, 4))
  if (year <= 2015) return undefined
  if (!number) return year === 2016 ? undefined : '2017 年及以后入团的，团员编号必须填写，见《入团志愿书》'
  if (!/^\d{12}$/.test(number)) return '团员编号应为 12 位数字'
  if (number.slice(0, 4) !== String(year)) return `团员编号前四位应是入团年份 ${year}`
  return undefined
}
