import { checkIdNumber } from './id-number'
import { characterCount, checkPlainText } from './reason-form'
import { z } from './schema'

/** Pieces the inputs of actions are made of. Every message is a sentence for the person who typed. */

export const uuid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { error: '编号的格式不对' }))

export const organisationId = z.string().check(z.regex(/^\d{6,7}$/, { error: '组织 ID 应为 6 或 7 位数字' }))

export const version = z.int().check(z.minimum(1))

/** The id of the last row shown. */
export const cursor = z.optional(uuid)

/** Trimmed free text of `min` to `max` characters without control characters or emoji. */
export function plainText(label: string, min: number, max: number) {
  return z.pipe(
    z.string(),
    z.pipe(
      z.transform((text: string) => text.trim()),
      z.string().check((context) => {
        const error = plainTextError(label, context.value, min, max)
        if (error) context.issues.push({ code: 'custom', message: error, input: context.value })
      }),
    ),
  )
}

function plainTextError(label: string, text: string, min: number, max: number): string | undefined {
  const length = characterCount(text)
  if (length < min) return min === 1 ? `请填写${label}` : `${label}至少 ${min} 个字，现在 ${length} 个`
  if (length > max) return `${label}最多 ${max} 个字，现在 ${length} 个，请删减`
  return checkPlainText(text)
}

/** A well-formed 身份证号 in capitals. */
export const idNumber = z.pipe(
  z.string(),
  z.pipe(
    z.transform((text: string) => text.trim().toUpperCase()),
    z.string().check((context) => {
      const error = checkIdNumber(context.value)
      if (error) context.issues.push({ code: 'custom', message: error, input: context.value })
    }),
  ),
)
