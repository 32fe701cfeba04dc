import type { Hono } from 'hono'
import { createGateway } from '../../cloudfunctions/local/gateway'
import { errorTable } from '../../src/contracts/errors'
import type { Envelope } from '../../src/contracts/envelope'
import { makeTransferStory, openSession, type TransferStory } from '../factories/transfer-story'
import { createTestDatabase, type TestDatabase } from '../support/test-database'
import { rewritingPool } from '../support/rewriting-pool'
import { withTables } from '../../cloudfunctions/core/platform/database'

let database: TestDatabase
let story: TransferStory
let token: string
let gateway: Hono
beforeAll(async () => {
  database = await createTestDatabase()
  story = await makeTransferStory(database.context)
  token = (await openSession(database.context, story.self.accountId)).token
  gateway = createGateway({ api: database.context, search: database.search })
})
afterAll(() => database.close())

const current = JSON.stringify({ action: 'session.current', input: {} })

async function post(path: string, body: string, headers: Record<string, string> = {}): Promise<{ status: number; answer: Envelope<unknown> }> {
  const response = await gateway.request(path, { method: 'POST', headers, body })
  return { status: response.status, answer: (await response.json()) as Envelope<unknown> }
}

function expectRefusal({ answer }: { answer: Envelope<unknown> }, code: keyof typeof errorTable): void {
  expect(answer).toEqual({ ok: false, error: { code, message: errorTable[code], traceId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string } })
}

test('a session is shown by a bearer token', async () => {
  const { status, answer } = await post('/functions/api', current, { authorization: `Bearer ${token}` })
  expect(status).toBe(200)
  expect(answer).toMatchObject({ ok: true, data: { name: story.member.name, member: { id: story.member.id } } })
})

test.each([
  ['no header', {}],
  ['an empty token', { authorization: 'Bearer ' }],
  ['a short token', { authorization: 'Bearer x' }],
  ['an unknown token', { authorization: `Bearer ${'x'.repeat(43)}` }],
  ['another scheme', { authorization: `Basic ${'x'.repeat(43)}` }],
  ['a token of 10,000 characters', { authorization: `Bearer ${'x'.repeat(10_000)}` }],
  ['a made-up WeChat identity', { 'x-simulated-openid': 'openid-of-somebody' }],
])('%s is nobody', async (_what, headers) => {
  const answered = await post('/functions/api', current, headers)
  expect(answered.status).toBe(200)
  expectRefusal(answered, 'SESSION_MISSING')
})

test('a WeChat identity in a header is believed by a test bench only', async () => {
  const { openid } = story.self.identity as { openid: string }
  expectRefusal(await post('/functions/api', current, { 'x-simulated-openid': openid }), 'SESSION_MISSING')
  const bench = createGateway({ api: database.context, search: database.search, simulateWechat: true })
  const response = await bench.request('/functions/api', { method: 'POST', headers: { 'x-simulated-openid': openid }, body: current })
  expect(await response.json()).toMatchObject({ ok: true, data: { name: story.member.name } })
})

test.each(['', '{', 'null', '[]', '"x"', '{"action":', '\u0000', '<xml/>'])('the body %j is refused', async (body) => {
  const answered = await post('/functions/api', body, { authorization: `Bearer ${token}` })
  expect(answered.status).toBe(200)
  expectRefusal(answered, 'BAD_REQUEST')
})

test('a body above the limit of a request, and one above that of the connection, are refused', async () => {
  const body = (length: number) => JSON.stringify({ action: 'session.current', input: { x: 'x'.repeat(length) } })
  expectRefusal(await post('/functions/api', body(70_000)), 'BODY_TOO_LARGE')
  const refused = await post('/functions/api', body(300_000))
  expect(refused.status).toBe(413)
  expectRefusal(refused, 'BODY_TOO_LARGE')
})

test.each(['nothing', 'dispatcher', 'constructor', '__proto__', 'toString'])('there is no function %s', async (name) => {
  const answered = await post(`/functions/${name}`, current)
  expect(answered.status).toBe(404)
  expectRefusal(answered, 'UNKNOWN_ACTION')
})

test('functions are called by POST only', async () => {
  const response = await gateway.request('/functions/api')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } })
})

test('healthz asks the database', async () => {
  const response = await gateway.request('/healthz')
  expect(await response.json()).toEqual({ ok: true, system: 'beijing' })
  const pool = rewritingPool(database.url, () => {
    throw new Error('connection to 10.0.0.1 refused for user league')
  })
  const broken = createGateway({ api: { ...database.context, db: withTables(pool) }, search: database.search })
  const refused = await broken.request('/healthz')
  await pool.end()
  expect(refused.status).toBe(500)
  expectRefusal({ answer: (await refused.json()) as Envelope<unknown> }, 'INTERNAL')
})

test('a database that fails in the middle of a call is answered with INTERNAL and a trace id', async () => {
  const pool = rewritingPool(database.url, () => {
    throw new Error('password authentication failed for user "league"')
  })
  const broken = createGateway({ api: { ...database.context, db: withTables(pool) }, search: database.search })
  const response = await broken.request('/functions/api', { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: current })
  await pool.end()
  expect(response.status).toBe(200)
  expectRefusal({ answer: (await response.json()) as Envelope<unknown> }, 'INTERNAL')
})
