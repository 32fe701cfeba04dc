import { randomUUID } from 'node:crypto'
import { dispatch } from '../../cloudfunctions/dispatcher/dispatch'
import { hashPassword } from '../../cloudfunctions/core/platform/password'
import { createLog } from '../../cloudfunctions/core/platform/log'
import type { Context } from '../../cloudfunctions/core/platform/context'
import { checkCharacter } from '../../src/contracts/id-number'
import { makeMember, makeOrganisation, makePerson } from '../factories/world'
import { openSession } from '../factories/transfer-story'
import { ask, call, callRaw } from '../support/call'
import { withRewriting } from '../support/rewriting-pool'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

const person = { name: '欧阳晓样', phone: '13900007777', password: '春天-的-密码-77', username: 'ouyang-yang', idNumber: `99010120040504001${checkCharacter('99010120040504001')}`, note: '请欧阳晓样先到团支部报到' }
const form = { employer: '样例欧阳公司', address: '海淀区样例路 77 号' }
const guest = { kind: 'guest' } as const

let database: TestDatabase
let lines: string
let context: Context
let world: World
/** Everything that must not appear, sessions' tokens included. */
let secrets: string[]

beforeAll(async () => {
  database = await createTestDatabase()
  lines = ''
  const log = createLog('trace', { write: (line: string) => void (lines += line) })
  context = { ...database.context, log }
  secrets = [...Object.values(person), ...Object.values(form)]
  world = await makeWorld()
})
afterAll(() => database.close())

async function makeWorld() {
  const root = await makeOrganisation(context, null, { type: 'committee' })
  const source = await makeOrganisation(context, root)
  const target = await makeOrganisation(context, root)
  const third = await makeOrganisation(context, root)
  const { idNumber } = person
  const member = await makeMember(context, source, { name: person.name, idNumber, phoneSealed: context.keys.seal(person.phone) })
  const self = await makePerson(context, { member, username: person.username, phone: person.phone, passwordHash: await hashPassword(person.password) })
  const secretary = await makePerson(context, { offices: [target, third] })
  return { source, target, third, idNumber, member, self, secretary }
}

type World = Awaited<ReturnType<typeof makeWorld>>

/** Every flow once, each with a name, a number or a password in what is sent or answered. */
async function everyFlow({ target, third, idNumber, member, self, secretary }: World): Promise<void> {
  const { token } = await ask(context, guest, 'session.signIn', { identifier: person.phone, password: person.password })
  secrets.push(token)
  const session = { kind: 'token', token } as const
  await ask(context, session, 'member.myOrganisation', {})
  await ask(context, session, 'transfer.check', { memberId: member.id })
  const filed = await ask(context, session, 'transfer.submit', { memberId: member.id, reason: 'employed-with-organisation', targetId: target.id, form })
  await ask(context, self.identity, 'application.remind', { applicationId: filed.applicationId })
  const refused = await ask(context, secretary.identity, 'application.refuse', { ...filed, note: person.note })
  const again = await ask(context, session, 'application.resubmit', { ...refused, targetId: target.id, reason: 'employed-with-organisation', form })
  const withdrawn = await ask(context, session, 'application.withdraw', again)
  await ask(context, session, 'application.resubmit', { ...withdrawn, targetId: target.id, reason: 'employed-with-organisation', form })
  await ask(context, secretary.identity, 'member.pullIn', { organisationId: third.id, name: person.name, idNumber })
  await ask(context, secretary.identity, 'member.markGraduation', { organisationId: third.id, memberIds: [member.id], graduationYear: 2027 })
  await ask(context, secretary.identity, 'member.list', { organisationId: third.id, text: person.name })
  await ask(context, session, 'transfer.submit', { memberId: member.id, reason: 'employed-with-organisation', targetId: target.id, form })
  await dispatch(context, Date.now() + 10_000)
  await ask(context, session, 'notification.list', {})
  await ask(context, session, 'session.signOut', {})
}

async function everyRefusal({ target, idNumber, secretary }: World): Promise<void> {
  await call(context, guest, 'session.signIn', { identifier: person.phone, password: `${person.password}!` })
  await call(context, guest, 'session.signIn', { identifier: person.username, password: '' })
  await call(context, secretary.identity, 'member.pullIn', { organisationId: target.id, name: person.name, idNumber: '990101200405040024' })
  await call(context, secretary.identity, 'member.pullIn', { organisationId: target.id, name: `${person.name}😀`, idNumber })
  await callRaw(context, secretary.identity, { action: `member.${person.name}`, input: { idNumber } })
  await callRaw(context, secretary.identity, { action: 'member.pullIn', [person.name]: idNumber, input: {} })
  await callRaw(context, { kind: 'token', token: person.password.repeat(3) }, { action: 'session.current', input: { [person.name]: 1 } })
}

/** The database fails in each statement in turn; its own messages quote what was sent. */
async function everyFailure({ target, idNumber, member, self, secretary }: World): Promise<void> {
  const { token } = await openSession(context, self.accountId)
  secrets.push(token)
  for (const failing of ['"session"', '"command"', '"member"', '"application"', '"decision"', '"audit_event"', '"outbox_message"']) {
    // An unknown column: the error carries the statement and every parameter.
    const sabotage = (statement: string) => (statement.includes(failing) ? `${statement} order by nonsense` : statement)
    await withRewriting(context, database.url, sabotage, async (broken) => {
      const session = { kind: 'token', token } as const
      await call(broken, session, 'transfer.submit', { memberId: member.id, reason: 'employed-with-organisation', targetId: target.id, form })
      await call(broken, guest, 'session.signIn', { identifier: person.phone, password: person.password })
      await call(broken, secretary.identity, 'member.pullIn', { organisationId: target.id, name: person.name, idNumber })
      await call(broken, secretary.identity, 'application.refuse', { applicationId: randomUUID(), version: 1, note: person.note })
      await call(broken, secretary.identity, 'member.list', { organisationId: target.id, text: person.name })
    })
  }
}

const found = (text: string) => secrets.filter((secret) => text.includes(secret))

test('no log line of any flow, refusal or failure holds a person’s data', async () => {
  await everyFlow(world)
  await everyRefusal(world)
  await everyFailure(world)
  expect(lines).toContain('"msg":"answered"')
  expect(lines).toContain('"msg":"refused"')
  expect(lines.split('"msg":"failed"').length).toBeGreaterThan(10)
  expect(found(lines)).toEqual([])
})

test('words that look like the frame of a stack stay out of the log', async () => {
  const member = await makeMember(context, world.source)
  const { identity } = await makePerson(context, { member })
  const filed = await ask(context, identity, 'transfer.submit', { memberId: member.id, reason: 'employed-with-organisation', targetId: world.target.id, form })
  const before = lines.length
  const fail = (statement: string) => (statement.includes('into "decision"') ? `${statement} nonsense` : statement)
  await withRewriting(context, database.url, fail, (broken) =>
    call(broken, world.secretary.identity, 'application.refuse', { ...filed, note: `请重新提交\n    at ${person.name} (${person.phone}:1:1)` }))
  expect(lines.slice(before)).toContain('"msg":"failed"')
  expect(lines.slice(before)).toContain('decide-application')
  expect(found(lines.slice(before))).toEqual([])
})

test('what is written down of commands, messages, events and notifications holds no person’s data in clear', async () => {
  const tables = ['command', 'outbox_message', 'audit_event', 'notification', 'session']
  for (const table of tables) {
    const { rows } = await database.pool.query<{ row: string }>(`select t::text as row from "${table}" t`)
    expect(rows.length).toBeGreaterThan(0)
    expect({ table, found: found(rows.map(({ row }) => row).join('\n')) }).toEqual({ table, found: [] })
  }
})

test('numbers, phones and passwords are nowhere in the database in clear', async () => {
  const { rows: tables } = await database.pool.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`)
  const clear = secrets.filter((secret) => ![person.name, person.note, person.username, ...Object.values(form)].includes(secret))
  for (const { name } of tables) {
    const { rows } = await database.pool.query<{ row: string }>(`select t::text as row from "${name}" t`)
    const dump = rows.map(({ row }) => row).join('\n')
    expect({ name, found: clear.filter((secret) => dump.includes(secret)) }).toEqual({ name, found: [] })
  }
})

test('the check finds a name in a log line and in a dump', async () => {
  const before = lines.length
  context.log.info({ member: person.name }, 'sabotage')
  expect(found(lines.slice(before))).toEqual([person.name])
  const { rows } = await database.pool.query<{ row: string }>('select t::text as row from member t')
  expect(found(rows.map(({ row }) => row).join('\n'))).toContain(person.name)
})
