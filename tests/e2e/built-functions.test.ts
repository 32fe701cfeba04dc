import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { generateKeyMaterial } from '../../cloudfunctions/core/platform/keys'
import { samplePassword } from '../../cloudfunctions/local/seed-sample'
import { startApp, type RunningApp } from '../support/start-app'

const built = join(__dirname, '..', '..', 'dist', 'cloudfunctions')
const keys = JSON.stringify(generateKeyMaterial())
let app: RunningApp

beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

/** Calls a built function as the cloud does: a fresh process, the environment, `exports.main`. WeChat's SDK reads who calls from the environment. */
function invoke(name: string, event: unknown, { openid, databaseUrl = app.databaseUrl }: { openid?: string; databaseUrl?: string } = {}): unknown {
  const script = `require(${JSON.stringify(join(built, name))}).main(${JSON.stringify(event)}).then((answer) => { process.stdout.write('\\n' + JSON.stringify(answer)); process.exit(0) })`
  const env = {
    PATH: process.env.PATH, DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', ...(name === 'api' && { KEYS: keys }),
    ...(openid && { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: openid }),
  }
  const output = execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8', cwd: join(built, name) })
  return JSON.parse(output.trim().split('\n').at(-1) ?? '')
}

test('each function is one folder with its code, its package.json and its config', () => {
  for (const name of ['api', 'search', 'dispatcher']) {
    for (const file of ['index.js', 'package.json', 'config.json']) expect(existsSync(join(built, name, file))).toBe(true)
  }
})

test('api knows the caller by what WeChat proves, and by nothing in the payload', async () => {
  await app.sql(`update account set wechat_openid = 'openid-built' where username = 'tuanyuan'`)
  const event = { action: 'session.current', input: {}, userInfo: { openId: 'openid-built' } }
  expect(invoke('api', event, { openid: 'openid-built' })).toMatchObject({ ok: true, data: { name: '林小满' } })
  expect(invoke('api', event, { openid: 'openid-of-a-stranger' })).toMatchObject({ ok: false, error: { code: 'SESSION_MISSING' } })
  expect(invoke('api', event)).toMatchObject({ ok: false, error: { code: 'SESSION_MISSING' } })
})

test('api serves a browser over HTTP, where a token is what counts', () => {
  const body = JSON.stringify({ action: 'session.signIn', commandId: '0f8fad5b-d9cb-469f-a165-70867728950e', input: { identifier: 'zhishu', password: samplePassword } })
  const overHttp = (headers: Record<string, string>, text: string) => ({ httpMethod: 'POST', headers, body: text, isBase64Encoded: false })
  const { data } = invoke('api', overHttp({}, body)) as { data: { token: string } }
  const current = JSON.stringify({ action: 'session.current', input: {} })
  // Another process with the same keys: nothing of the session lives in memory.
  expect(invoke('api', overHttp({ authorization: `Bearer ${data.token}` }, current))).toMatchObject({ ok: true, data: { name: '周启明' } })
  expect(invoke('api', overHttp({ authorization: 'Bearer not-a-token-of-anybody' }, current), { openid: 'openid-built' })).toMatchObject({ ok: false })
})

test('search needs no keys and no more than the role that reads the directory', async () => {
  await app.sql(`create role built_search login password 'built' in role league_search`)
  const url = new URL(app.databaseUrl)
  url.username = 'built_search'
  url.password = 'built'
  const answer = invoke('search', { action: 'organisation.search', input: { text: '5324992' } }, { databaseUrl: url.toString() })
  expect(answer).toMatchObject({ ok: true, data: { organisations: [{ id: '5324992' }] } })
})

test('dispatcher runs a round when the timer fires', async () => {
  await app.sql(`update outbox_message set delivered_at = null, available_at = now() + interval '1 hour' where id = (select id from outbox_message limit 1)`)
  expect(invoke('dispatcher', {})).toEqual({ returned: 0, delivered: 0 })
})
