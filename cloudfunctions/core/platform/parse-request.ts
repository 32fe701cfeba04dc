import type { ActionRequest } from '../../../src/contracts/envelope'
import { z } from '../../../src/contracts/schema'
import { uuid } from '../../../src/contracts/inputs'
import { AppError } from './app-error'

const requestSchema = z.strictObject({
  action: z.string().check(z.maxLength(60)),
  commandId: z.optional(uuid),
  input: z.unknown(),
})

/** @throws BAD_REQUEST */
export function parseRequest(body: unknown): ActionRequest {
  const parsed = requestSchema.safeParse(body)
  if (!parsed.success) throw new AppError('BAD_REQUEST')
  return parsed.data
}

/** @throws INVALID_INPUT with `details.fields`: one sentence per wrong field, by its path in the input. */
export function parseInput(schema: z.ZodMiniType, input: unknown): unknown {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[issue.path.join('.') || 'input'] ??= sentence(issue)
  throw new AppError('INVALID_INPUT', { fields })
}

function sentence(issue: { code?: string; message: string }): string {
  if (issue.code === 'unrecognized_keys') return '里面有这项操作不需要的内容，请更新到最新版本后再试'
  // zod's own words are English; ours are not.
  return /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '这一项的格式不对，请重新填写'
}
