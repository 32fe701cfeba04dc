import type { ErrorCode } from '../../contracts/errors'

const overtakenCodes: readonly ErrorCode[] = ['STALE', 'ALREADY_DECIDED', 'NOT_PENDING']

/** Somebody or something was faster. Never shown as a failure: today's record is read and says who it was. */
export function isOvertaken(code: ErrorCode): boolean {
  return overtakenCodes.includes(code)
}
