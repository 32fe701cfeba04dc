import type { ErrorCode } from '../../../src/contracts/errors'

/** The one error a use case throws. `details` reach the client: facts for the page, never another person's data. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details?: Record<string, unknown>,
  ) {
    super(code)
    this.name = 'AppError'
  }
}
