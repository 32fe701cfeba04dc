/**
 * 公民身份号码 (GB 11643): 17 digits, then a check character over them.
 * @returns a Chinese sentence saying what is wrong, or undefined when the number is well formed.
 */
export function checkIdNumber(text: string): string | undefined {
  const number = text.trim().toUpperCase()
  if (number === '') return '请填写身份证号'
  if (number.length !== 18) return `身份证号应为 18 位，现在是 ${number.length} 位`
  if (!/^\d{17}[\dX]$/.test(number)) return '身份证号只能是数字，最后一位可以是 X'
  if (!isDate(number.slice(6, 14))) return '身份证号里的出生日期不对，请核对第 7 到 14 位'
  if (checkCharacter(number) !== number[17]) return '身份证号有一位不对（校验没有通过），请逐位核对'
  return undefined
}

/** The last character that belongs to the first 17 digits. */
export function checkCharacter(number: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return '10X98765432'.charAt(sum % 11)
}

/** Birthday `YYYY-MM-DD` inside a well-formed number. */
export function birthdayOf(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
}

function isDate(digits: string): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
