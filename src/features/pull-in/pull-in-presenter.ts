import { checkIdNumber } from '../../contracts/id-number'
import { characterCount, checkPlainText } from '../../contracts/reason-form'

export interface PullInForm {
  name: string
  idNumber: string
}

/** What is wrong with each field, or undefined. */
export function checkPullIn({ name, idNumber }: PullInForm): { name?: string; idNumber?: string } {
  return { name: checkName(name.trim()), idNumber: checkIdNumber(idNumber) }
}

function checkName(name: string): string | undefined {
  const length = characterCount(name)
  if (length === 0) return '请填写姓名'
  if (length < 2) return '姓名至少 2 个字'
  if (length > 40) return '姓名最多 40 个字，请检查'
  return checkPlainText(name)
}

/** While a number is being typed its length is a hint; once it is long enough, or was sent off, it is checked. */
export function idNumberRemark(idNumber: string, checked: boolean): { error?: string; hint?: string } {
  if (checked || idNumber.length >= 18) return { error: checkIdNumber(idNumber) }
  return { hint: idNumber ? `18 位，已输入 ${idNumber.length} 位` : '18 位，与本人身份证一致' }
}

/** As pasted from elsewhere: without spaces, X as a capital. */
export function tidyIdNumber(text: string): string {
  return text.replace(/\s/g, '').toUpperCase()
}

/** Enough of a number to recognise it before confirming. */
export function tailOf(idNumber: string): string {
  return `尾号 ${idNumber.slice(-4)}`
}

/** What has happened, once the member is there. */
export function pulledInWords(name: string, previousBranchName: string | null): string {
  if (previousBranchName === null) return `${name}此前不在任何团支部，现在是本支部的团员。本人会收到通知。`
  return `${name}已从${previousBranchName}转入本支部。原支部和本人会收到通知。`
}
