import { randomUUID } from 'node:crypto'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type Context as HttpContext } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ErrorCode } from '../../src/contracts/errors'
import { apiHandlers } from '../api/handlers'
import type { Identity } from '../core/account/caller'
import { answerCall, errorBody } from '../core/platform/answer-call'
import { identityFromHeader } from '../core/platform/authorization-header'
import type { Context } from '../core/platform/context'
import type { FunctionParts } from '../core/platform/run-action'
import { searchHandlers } from '../search/handlers'

export interface GatewayOptions {
  api: Context
  /** With the role that reads the directory only. */
  search: Context
  /** Folder of the built h5 pages; without it only functions are served. */
  pages?: string
  /**
   * Test benches of the mini program only: believes `x-simulated-openid`. Never set by `npm start`, so that nobody can claim an
   * identity over HTTP.
   */
  simulateWechat?: boolean
}

/** Serves each function at `POST /functions/<name>` as the cloud does, the h5 pages, and `GET /healthz`. */
export function createGateway(options: GatewayOptions): Hono {
  const functions: Record<string, FunctionParts> = {
    api: { name: 'api', context: options.api, handlers: apiHandlers },
    search: { name: 'search', context: options.search, handlers: searchHandlers },
  }
  const app = new Hono()
  app.get('/healthz', async (http) => {
    await options.api.db.execute('select 1')
    return http.json({ ok: true, system: options.api.profile.system })
  })
  const tooLarge = bodyLimit({ maxSize: 256 * 1024, onError: (http) => refusal(http, 'BODY_TOO_LARGE', 413) })
  app.post('/functions/:name', tooLarge, async (http) => {
    const name = http.req.param('name')
    const parts = Object.hasOwn(functions, name) ? functions[name] : undefined
    if (!parts) return refusal(http, 'UNKNOWN_ACTION', 404)
    const body: unknown = await http.req.json().catch(() => null)
    // A refusal is an answer: like the cloud, the gateway gives it with 200. Other statuses mean that no function was reached.
    return http.json(await answerCall(parts, identityOf(http, options), body))
  })
  app.all('/functions/*', (http) => refusal(http, 'BAD_REQUEST', 400))
  if (options.pages) app.use('/*', securityHeaders, serveStatic({ root: options.pages }))
  app.onError((_error, http) => refusal(http, 'INTERNAL', 500))
  return app
}

function identityOf(http: HttpContext, { simulateWechat }: GatewayOptions): Identity {
  const openid = simulateWechat ? http.req.header('x-simulated-openid') : undefined
  return openid ? { kind: 'wechat', openid } : identityFromHeader(http.req.header('authorization'))
}

function refusal(http: HttpContext, code: ErrorCode, status: 400 | 404 | 413 | 500): Response {
  return http.json({ ok: false, error: errorBody(code, randomUUID()) }, status)
}

// Taro's tab bar is made of links to `javascript:;`. This hash allows that one address and nothing else.
const emptyLink = "'unsafe-hashes' 'sha256-lfXlPY3+MCPOPb4mrw1Y961+745U3WlDQVcOXdchSQc='"

async function securityHeaders(http: HttpContext, next: () => Promise<void>): Promise<void> {
  await next()
  http.header('x-content-type-options', 'nosniff')
  http.header('referrer-policy', 'no-referrer')
  http.header('content-security-policy', `default-src 'self'; script-src 'self' ${emptyLink}; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'`)
}
