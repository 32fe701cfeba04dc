import { recordError } from '../bench-state'

export interface Callbacks {
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (outcome: object) => void
}

/** A refusal in WeChat's words: the caller gets { errMsg: '<api>:fail <reason>', ...extra }. */
export class ApiFailure extends Error {
  constructor(
    readonly reason: string,
    readonly extra: object = {},
  ) {
    super(reason)
  }
}

export type AsyncApi<O> = (options?: O & Callbacks) => Promise<object> | undefined

/** WeChat's calling convention: callbacks if any is given, else a promise; always an errMsg. */
export function asyncApi<O extends object>(name: string, run: (options: O) => unknown): AsyncApi<O> {
  return (options = {} as O & Callbacks) => {
    const outcome = Promise.resolve()
      .then(() => run(options))
      .then((result) => ({ errMsg: `${name}:ok`, ...(result as object | undefined) }))
    const { success, fail, complete } = options
    if (!success && !fail && !complete) {
      return outcome.catch((error: unknown) => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- WeChat rejects with a plain object
        throw failure(name, error)
      })
    }
    outcome
      .then(
        (result) => {
          success?.(result)
          complete?.(result)
        },
        (error: unknown) => {
          const failed = failure(name, error)
          fail?.(failed)
          complete?.(failed)
        },
      )
      .catch(recordError)
    return undefined
  }
}

function failure(name: string, error: unknown): object {
  if (error instanceof ApiFailure) return { errMsg: `${name}:fail ${error.reason}`, ...error.extra }
  return { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` }
}
