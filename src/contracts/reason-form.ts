import type { ReasonField, TransferReason } from './reasons'

export type ReasonFormValues = Record<string, string>

// Control and invisible format characters, but for the line break.
const control = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const pictograph = /\p{Extended_Pictographic}/u

/** Length as a person counts it: one for every character, also for those outside the basic plane. */
export function characterCount(text: string): number {
  return [...text].length
}

/** What is wrong with free text whatever the field, or undefined. */
export function checkPlainText(text: string): string | undefined {
  if (control.test(text)) return '里面有看不见的控制字符，请删掉后重新输入'
  if (pictograph.test(text)) return '请不要使用表情符号'
  return undefined
}

/**
 * Checks the fields a reason asks for. Used by the page while typing and by the server on submit.
 * @returns one Chinese sentence per wrong field; empty when all is well. Keys the reason does not ask for are reported too.
 */
export function checkReasonForm(reason: TransferReason, values: ReasonFormValues): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const field of reason.fields) {
    const error = checkField(field, (values[field.name] ?? '').trim())
    if (error) errors[field.name] = error
  }
  for (const name of Object.keys(values)) {
    if (!reason.fields.some((field) => field.name === name)) errors[name] = '这一项不属于所选的转出原因，请重新选择原因'
  }
  return errors
}

function checkField(field: ReasonField, value: string): string | undefined {
  if (value === '') return `请填写${field.label}`
  const length = characterCount(value)
  if (field.min && length < field.min) return `${field.label}至少 ${field.min} 个字，现在 ${length} 个`
  if (length > field.max) return `${field.label}最多 ${field.max} 个字，现在 ${length} 个，请删减`
  if (field.type === 'select' && !field.options?.includes(value)) return `请在列表里选择${field.label}`
  if (field.type === 'month' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return `请选择${field.label}`
  if (field.type === 'phone' && !/^\+?[\d -]{5,20}$/.test(value)) return '电话只能有数字、空格和 - ，请检查'
  return checkPlainText(value)
}
