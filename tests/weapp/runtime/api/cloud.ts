import { record, state } from '../bench-state'
import { ApiFailure, asyncApi } from './async-api'

declare global {
  interface Window {
    /** Who the simulated WeChat says is calling. */
    __openid: string
  }
}

// Taken before the program runs, which never sees them.
const browserFetch = window.fetch.bind(window)

const executionFailed = -504002
const networkFailed = -1

interface CallOptions {
  name: string
  data?: object
}

export const cloud = {
  init: (options: object): void => record('cloud.init', options),
  callFunction: asyncApi<CallOptions>('cloud.callFunction', async ({ name, data = {} }) => {
    record('cloud.callFunction', { name, data })
    state.requestsInFlight += 1
    try {
      return { result: await post(name, data), requestID: `${state.calls.length}` }
    } finally {
      state.requestsInFlight -= 1
    }
  }),
}

async function post(name: string, data: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json', 'x-simulated-openid': window.__openid }
  const response = await browserFetch(`/functions/${name}`, { method: 'POST', headers, body: JSON.stringify(data) }).catch(() => null)
  const status = response?.headers.get('x-function-status') ?? '0'
  if (!response || status === '0') throw new ApiFailure('Error: errCode: -1 | errMsg: request:fail network', { errCode: networkFailed })
  const text = await response.text()
  try {
    return JSON.parse(text) as unknown
  } catch {
    // A function that answers no JSON has crashed or timed out.
    throw new ApiFailure(`Error: errCode: ${executionFailed} functions execute fail | HTTP ${status}`, { errCode: executionFailed })
  }
}
