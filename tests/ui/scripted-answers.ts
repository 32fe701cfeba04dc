import type { ActionRequest, Envelope } from '../../src/contracts/envelope'
import { errorTable, type ErrorCode } from '../../src/contracts/errors'
import { callFunction, LostAnswer } from '../../src/platform/call'

const answers = jest.mocked(callFunction)

/** What a call is answered with: data, or one of these. */
const refusals = new WeakMap<object, Envelope<never>>()
export const lost = {}

export function refused(code: ErrorCode, details?: Record<string, unknown>): object {
  const answer = {}
  refusals.set(answer, { ok: false, error: { code, message: errorTable[code], traceId: 't-1', details } })
  return answer
}

/** Answers every call by action. Needs `jest.mock` of platform/call in the test file. */
export function serve(script: Record<string, (input: never) => unknown>): void {
  answers.mockImplementation((_function, { action, input }) => {
    const answer = script[action]?.(input as never)
    if (answer === lost) return Promise.reject(new LostAnswer('no network'))
    const refusal = typeof answer === 'object' && answer ? refusals.get(answer) : undefined
    return Promise.resolve(refusal ?? ({ ok: true, data: answer } as Envelope<never>))
  })
}

/** The requests of one action, in order. */
export function sent(action: string): ActionRequest[] {
  return answers.mock.calls.map(([, request]) => request).filter((request) => request.action === action)
}
