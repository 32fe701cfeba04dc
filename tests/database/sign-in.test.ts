import { account, session } from '../../cloudfunctions/core/account/account-tables'
import { nobodysHash, hashPassword, passwordMatches } from '../../cloudfunctions/core/platform/password'
import type { Identity } from '../../cloudfunctions/core/account/caller'
import { makeMember, makePerson } from '../factories/world'
import { openSession } from '../factories/transfer-story'
import { ask, call } from '../support/call'
import { everyRow } from '../support/rows'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

const password = '春天-Spring-2026'
const guest = { kind: 'guest' } as const
const wechat = (openid: string): Identity => ({ kind: 'wechat', openid })

let database: TestDatabase
let passwordHash: string
let serial = 0
beforeAll(async () => {
  database = await createTestDatabase()
  passwordHash = await hashPassword(password)
})
afterAll(() => database.close())

const later = (milliseconds: number) => void (database.clock.now = new Date(database.clock.now.getTime() + milliseconds))

async function makeAccount(bound = false) {
  const { context } = database
  serial += 1
  const wishes = { username: `lin${serial}`, phone: `1390000${String(serial).padStart(4, '0')}`, passwordHash, member: await makeMember(context, null) }
  const { accountId, identity } = await makePerson(context, wishes)
  if (!bound) await database.pool.query('update account set wechat_openid = null where id = $1', [accountId])
  return { ...wishes, accountId, identity }
}

async function refusedWithoutEffect(identity: Identity, action: 'session.signIn' | 'session.bindWechat', credentials: { identifier: string; password: string }) {
  const before = await everyRow(database.pool)
  const answer = await call(database.context, identity, action, credentials)
  expect(await everyRow(database.pool)).toEqual(before)
  return answer.ok ? 'ok' : answer.error.code
}

describe('sign in', () => {
  test.each<[string, (made: { username: string; phone: string }) => string]>([
    ['the username', ({ username }) => username],
    ['the username between blanks', ({ username }) => ` ${username} `],
    ['the phone', ({ phone }) => phone],
    ['the phone with blanks', ({ phone }) => `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`],
    ['the phone with dashes', ({ phone }) => `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`],
  ])('by %s opens a session', async (_what, identifierOf) => {
    const made = await makeAccount()
    const { token, expiresAt } = await ask(database.context, guest, 'session.signIn', { identifier: identifierOf(made), password })
    expect(new Date(expiresAt).getTime() - database.clock.now.getTime()).toBe(30 * 86_400_000)
    expect(await ask(database.context, { kind: 'token', token }, 'session.current', {})).toMatchObject({ name: made.member.name, member: { id: made.member.id } })
  })

  test('a wrong password and an unknown account are the same refusal, and nothing changes', async () => {
    const { username, phone } = await makeAccount()
    for (const credentials of [
      { identifier: username, password: `${password}!` },
      { identifier: phone, password: password.toUpperCase() },
      { identifier: username.toUpperCase(), password },
      { identifier: 'nobody', password },
      { identifier: '13911112222', password },
      { identifier: "' or 1=1 --", password },
    ]) {
      expect(await refusedWithoutEffect(guest, 'session.signIn', credentials)).toBe('WRONG_PASSWORD')
    }
  })

  test('an unknown account takes as long as a wrong password: both derive a key', async () => {
    const { username } = await makeAccount()
    const timeOf = async (identifier: string) => {
      const times: number[] = []
      for (let round = 0; round < 7; round += 1) {
        const started = performance.now()
        await call(database.context, guest, 'session.signIn', { identifier, password: 'wrong' })
        times.push(performance.now() - started)
      }
      return times.toSorted((a, b) => a - b)[3]!
    }
    const [known, unknown] = [await timeOf(username), await timeOf('nobody')]
    expect(unknown / known).toBeGreaterThan(0.3)
    expect(unknown / known).toBeLessThan(3)
    expect(nobodysHash.split('$').slice(0, 4)).toEqual(passwordHash.split('$').slice(0, 4))
    expect(await passwordMatches('', nobodysHash)).toBe(false)
  })

  test('the token is kept as a hash, each sign-in has its own, and it is in the audit', async () => {
    const { username, accountId } = await makeAccount()
    const tokens = [await ask(database.context, guest, 'session.signIn', { identifier: username, password }), await ask(database.context, guest, 'session.signIn', { identifier: username, password })].map(({ token }) => token)
    expect(new Set(tokens).size).toBe(2)
    const rows = await database.context.db.select().from(session)
    expect(rows.filter((row) => row.accountId === accountId)).toHaveLength(2)
    expect(rows.some(({ tokenHash }) => tokens.includes(tokenHash))).toBe(false)
    const { rows: events } = await database.pool.query<{ event: string }>('select event from audit_event where chain = $1', [accountId])
    expect(events.map(({ event }) => event)).toEqual(['session.sign-in', 'session.sign-in'])
  })

  test('the same password typed with another keyboard is the same password', async () => {
    const { username } = await makeAccount()
    const fullWidth = password.replace(/[A-Za-z0-9-]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    expect(await call(database.context, guest, 'session.signIn', { identifier: username, password: fullWidth })).toMatchObject({ ok: true })
  })
})

describe('a username that is another person’s phone', () => {
  const sharing = async () => {
    const owner = await makeAccount()
    const named = await makeAccount()
    await database.pool.query('update account set username = $1 where id = $2', [owner.phone, named.accountId])
    return { owner, named, identifier: owner.phone }
  }

  test('signs in whoever has the username, every time, and never the other one', async () => {
    const { named, identifier } = await sharing()
    for (let time = 0; time < 3; time += 1) {
      const { token } = await ask(database.context, guest, 'session.signIn', { identifier, password })
      expect(await ask(database.context, { kind: 'token', token }, 'session.current', {})).toMatchObject({ name: named.member.name })
      // A changed row stands elsewhere in the table: the order must not come from there.
      await database.pool.query('update account set display_name = display_name where username = $1', [identifier])
    }
  })

  test('binds WeChat to whoever has the username; the password of the phone’s owner is refused', async () => {
    const { owner, named, identifier } = await sharing()
    await database.pool.query('update account set password_hash = $1 where id = $2', [await hashPassword('of the owner'), owner.accountId])
    expect(await refusedWithoutEffect(wechat('openid-phone'), 'session.bindWechat', { identifier, password: 'of the owner' })).toBe('WRONG_PASSWORD')
    await ask(database.context, wechat('openid-phone'), 'session.bindWechat', { identifier, password })
    expect(await ask(database.context, wechat('openid-phone'), 'session.current', {})).toMatchObject({ name: named.member.name })
  })
})

describe('a session', () => {
  test('ends after thirty days', async () => {
    const { accountId } = await makeAccount()
    const { identity } = await openSession(database.context, accountId)
    later(30 * 86_400_000 - 1)
    expect(await call(database.context, identity, 'session.current', {})).toMatchObject({ ok: true })
    later(1)
    expect(await call(database.context, identity, 'session.current', {})).toMatchObject({ ok: false, error: { code: 'SESSION_MISSING' } })
  })

  test('signing out ends this one only, and is answered alike when it is over', async () => {
    const { accountId, identity: wechatIdentity } = await makeAccount(true)
    const [phone, computer] = [await openSession(database.context, accountId), await openSession(database.context, accountId)]
    expect(await ask(database.context, phone.identity, 'session.signOut', {})).toEqual({ signedOut: true })
    expect(await call(database.context, phone.identity, 'session.current', {})).toMatchObject({ ok: false, error: { code: 'SESSION_MISSING' } })
    expect(await call(database.context, computer.identity, 'session.current', {})).toMatchObject({ ok: true })
    expect(await call(database.context, wechatIdentity, 'session.current', {})).toMatchObject({ ok: true })
    const before = await everyRow(database.pool)
    expect(await ask(database.context, phone.identity, 'session.signOut', {})).toEqual({ signedOut: true })
    expect(await ask(database.context, guest, 'session.signOut', {})).toEqual({ signedOut: true })
    expect(await everyRow(database.pool)).toEqual(before)
  })
})

describe('binding WeChat', () => {
  test('an account once bound is entered without a password, and left by signing out', async () => {
    const { username, member } = await makeAccount()
    const mine = wechat('openid-bind-1')
    expect(await call(database.context, mine, 'session.current', {})).toMatchObject({ ok: false, error: { code: 'SESSION_MISSING' } })
    expect(await ask(database.context, mine, 'session.bindWechat', { identifier: username, password })).toEqual({ bound: true })
    expect(await ask(database.context, mine, 'session.current', {})).toMatchObject({ name: member.name })
    await ask(database.context, mine, 'session.signOut', {})
    expect(await call(database.context, mine, 'session.current', {})).toMatchObject({ ok: false, error: { code: 'SESSION_MISSING' } })
    expect(await ask(database.context, mine, 'session.bindWechat', { identifier: username, password })).toEqual({ bound: true })
  })

  test('bound twice to the same account it stays bound', async () => {
    const { username } = await makeAccount()
    const mine = wechat('openid-bind-2')
    for (let time = 0; time < 2; time += 1) expect(await ask(database.context, mine, 'session.bindWechat', { identifier: username, password })).toEqual({ bound: true })
  })

  test('outside WeChat, with a wrong password, or across other bindings it is refused and nothing changes', async () => {
    const [bound, other] = [await makeAccount(), await makeAccount()]
    const mine = wechat('openid-bind-3')
    await ask(database.context, mine, 'session.bindWechat', { identifier: bound.username, password })
    const { identity: token } = await openSession(database.context, bound.accountId)
    const bind = (identity: Identity, identifier: string, secret = password) => refusedWithoutEffect(identity, 'session.bindWechat', { identifier, password: secret })
    expect(await bind(guest, bound.username)).toBe('WECHAT_ONLY')
    expect(await bind(token, bound.username)).toBe('WECHAT_ONLY')
    expect(await bind(wechat('openid-bind-4'), other.username, 'wrong')).toBe('WRONG_PASSWORD')
    expect(await bind(mine, other.username)).toBe('WECHAT_BOUND_ELSEWHERE')
    expect(await bind(wechat('openid-bind-4'), bound.username)).toBe('WECHAT_BOUND_ELSEWHERE')
  })

  test('one WeChat identity binding four accounts at once gets one of them', async () => {
    const accounts = [await makeAccount(), await makeAccount(), await makeAccount(), await makeAccount()]
    const mine = wechat('openid-bind-5')
    const answers = await Promise.all(accounts.map(({ username }) => call(database.context, mine, 'session.bindWechat', { identifier: username, password })))
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).toSorted()
    expect(codes).toEqual(['WECHAT_BOUND_ELSEWHERE', 'WECHAT_BOUND_ELSEWHERE', 'WECHAT_BOUND_ELSEWHERE', 'ok'])
    const rows = await database.context.db.select({ openid: account.wechatOpenid }).from(account)
    expect(rows.filter(({ openid }) => openid === 'openid-bind-5')).toHaveLength(1)
  })

  test('two WeChat identities binding one account at once: one of them holds it', async () => {
    const { username } = await makeAccount()
    const answers = await Promise.all(['openid-bind-6', 'openid-bind-7'].map((openid) => call(database.context, wechat(openid), 'session.bindWechat', { identifier: username, password })))
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).toSorted()).toEqual(['WECHAT_BOUND_ELSEWHERE', 'ok'])
  })
})
