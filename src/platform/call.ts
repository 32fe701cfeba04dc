import Taro from '@tarojs/taro'
import type { ActionRequest, Envelope } from '../contracts/envelope'
import { inWeChat } from './app-info'
import { sessionToken } from './storage'

export type FunctionName = 'api' | 'search'

const browserTimeoutMs = 20_000

/**
 * No answer came back: the network failed, time ran out, or a gateway answered for the function. Whether the action took
 * effect is unknown, so ask again with the same `commandId`.
 */
export class LostAnswer extends Error {
  override name = 'LostAnswer'
}

/** Calls a function and resolves with its envelope, `ok` or not. Rejects with `LostAnswer` only. */
export async function callFunction<T>(functionName: FunctionName, body: ActionRequest): Promise<Envelope<T>> {
  const answer = await (inWeChat ? callInWeChat(functionName, body) : callInBrowser(functionName, body)).catch(
    (cause: unknown) => {
      throw new LostAnswer(describe(cause))
    },
  )
  if (isEnvelope<T>(answer)) return answer
  throw new LostAnswer('the answer is not an envelope')
}

let cloudReady = false

async function callInWeChat(functionName: FunctionName, body: ActionRequest): Promise<unknown> {
  if (!cloudReady) {
    Taro.cloud.init()
    cloudReady = true
  }
  const { result } = await Taro.cloud.callFunction({ name: functionName, data: { ...body } })
  return result
}

async function callInBrowser(functionName: FunctionName, body: ActionRequest): Promise<unknown> {
  const token = sessionToken.read()
  const { data } = await Taro.request<unknown>({
    url: `/functions/${functionName}`,
    method: 'POST',
    data: body,
    header: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    timeout: browserTimeoutMs,
  })
  return data
}

function isEnvelope<T>(answer: unknown): answer is Envelope<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false
  return answer.ok === true ? 'data' in answer : 'error' in answer
}

/** WeChat rejects with `{errMsg}`, browsers with an Error. */
function describe(cause: unknown): string {
  if (typeof cause === 'object' && cause !== null && 'errMsg' in cause) return String(cause.errMsg)
  return cause instanceof Error ? cause.message : String(cause)
}
