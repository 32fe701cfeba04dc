import cloud from 'wx-server-sdk'
import type { FunctionName } from '../../../src/contracts/actions/define-action'
import type { Identity } from '../account/caller'
import { answerCall } from './answer-call'
import { identityFromHeader } from './authorization-header'
import { createContext, type Context } from './context'
import { openDatabase } from './database'
import type { AnyHandler } from './handlers'
import { noKeys, type Keys } from './keys'
import { createLog } from './log'
import { profileOf, type Profile } from './profiles'

/** What a cloud function is invoked with: the payload of the mini program, or an event of the HTTP access service for h5. */
interface CloudEvent {
  httpMethod?: string
  headers?: Record<string, string>
  body?: string
  isBase64Encoded?: boolean
}

/**
 * The context of a deployed function, from its environment. One or two connections: an instance serves one call at a time.
 * @param keys left out by functions that never open or find personal data: they are not even given KEYS.
 */
export function contextFromEnvironment(keys: Keys = noKeys): Context {
  // The SDK's types know only strings; its own documentation passes this symbol.
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })
  const { db } = openDatabase(required('DATABASE_URL'), 2)
  const changes = JSON.parse(process.env.PROFILE ?? '{}') as Partial<Profile>
  return createContext({ db, keys, profile: profileOf(process.env.SYSTEM ?? 'beijing', changes), log: createLog() })
}

/** `exports.main` of a function that people call. */
export function peopleFunction(name: FunctionName, context: Context, handlers: Record<string, AnyHandler>) {
  return async (event: CloudEvent & Record<string, unknown>): Promise<unknown> => {
    const overHttp = typeof event.httpMethod === 'string'
    const body = overHttp ? bodyOf(event) : withoutPlatformParts(event)
    return answerCall({ name, context, handlers }, identityOf(event), body)
  }
}

/**
 * Who calls, proven by the platform and never read from the payload. An HTTP event made up by a mini program only reaches sessions
 * whose token it knows, which is what HTTP can do anyway.
 */
function identityOf(event: CloudEvent): Identity {
  if (event.httpMethod) return identityFromHeader(event.headers?.authorization ?? event.headers?.Authorization)
  const { OPENID } = cloud.getWXContext()
  return OPENID ? { kind: 'wechat', openid: OPENID } : { kind: 'guest' }
}

function bodyOf(event: CloudEvent): unknown {
  try {
    return JSON.parse(event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? ''))
  } catch {
    return null
  }
}

/** WeChat adds `userInfo` and `tcbContext` to the payload; the request is strict about what it holds. */
function withoutPlatformParts({ userInfo: _user, tcbContext: _context, ...request }: Record<string, unknown>): unknown {
  return request
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not configured`)
  return value
}
