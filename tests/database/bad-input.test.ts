import { randomUUID } from 'node:crypto'
import { actions, type ActionName } from '../../src/contracts/actions/all'
import { errorTable, type ErrorCode } from '../../src/contracts/errors'
import type { Envelope } from '../../src/contracts/envelope'
import { createGateway } from '../../cloudfunctions/local/gateway'
import type { Identity } from '../../cloudfunctions/core/account/caller'
import { makeMember, makePerson } from '../factories/world'
import { makeTransferStory, openSession, submit, type TransferStory } from '../factories/transfer-story'
import { callRaw } from '../support/call'
import { everyRow } from '../support/rows'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

const commandId = '11111111-2222-4333-8444-555555555555'
const nobody = '00000000-0000-4000-8000-000000000000'

let database: TestDatabase
let story: TransferStory
let filed: { applicationId: string; version: number }
let tokens: Record<'self' | 'secretary', string>

beforeAll(async () => {
  database = await createTestDatabase()
  story = await makeTransferStory(database.context)
  filed = await submit(story)
  const { context, self, secretary } = story
  tokens = { self: (await openSession(context, self.accountId)).token, secretary: (await openSession(context, secretary.accountId)).token }
})
afterAll(() => database.close())

type Who = 'guest' | 'self' | 'secretary'
type Way = (who: Who, body: unknown) => Promise<Envelope<unknown>>

const ways: Record<string, Way> = {
  'the function': (who, body) => {
    const identity: Identity = who === 'guest' ? { kind: 'guest' } : { kind: 'token', token: tokens[who] }
    const name = (body as { action?: unknown } | null)?.action
    return callRaw(isSearch(name) ? database.search : database.context, identity, body)
  },
  'the gateway': async (who, body) => {
    const name = isSearch((body as { action?: unknown } | null)?.action) ? 'search' : 'api'
    const response = await post(`/functions/${name}`, JSON.stringify(body), who)
    return (await response.json()) as Envelope<unknown>
  },
}

const isSearch = (name: unknown) => typeof name === 'string' && Object.hasOwn(actions, name) && actions[name as ActionName].function === 'search'

function post(path: string, body: string, who: Who = 'guest'): Promise<Response> {
  const gateway = createGateway({ api: database.context, search: database.search })
  const headers = { 'content-type': 'application/json', ...(who !== 'guest' && { authorization: `Bearer ${tokens[who]}` }) }
  return Promise.resolve(gateway.request(path, { method: 'POST', headers, body }))
}

/** Every refusal: a known code, its Chinese sentence, a trace id, and nothing from inside. */
function expectRefusal(answer: Envelope<unknown>, code: ErrorCode): void {
  if (answer.ok) throw new Error(`answered ${JSON.stringify(answer.data)}`)
  expect(answer.error.code).toBe(code)
  expect(answer.error.message).toBe(errorTable[code])
  expect(answer.error.traceId).toMatch(/^[0-9a-f-]{36}$/)
  expect(leaksIn(JSON.stringify(answer))).toEqual([])
}

/** Traces of the inside: stacks, SQL, files, English prose. */
function leaksIn(text: string): string[] {
  const inside = [/\bat \S+ \(/, /node_modules|cloudfunctions|\.ts:/, /\b(select|insert|update|delete)\b.*\b(from|into|set)\b/i, /postgres|drizzle|zod|syntax/i, /[a-z]+ [a-z]+ [a-z]+/]
  return inside.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
}

const refuse = (note: unknown) => ({ action: 'application.refuse', commandId, input: { ...filed, note } })
const pullIn = (idNumber: unknown, name: unknown = '林小满') => ({ action: 'member.pullIn', commandId, input: { organisationId: story.target.id, name, idNumber } })
const submitting = (changes: object) => ({ action: 'transfer.submit', commandId, input: { ...story.input, ...changes } })
/** Passes the blocks, so that the form itself is judged. */
const resubmitting = (form: object) => ({ action: 'application.resubmit', commandId, input: { ...filed, version: 9, targetId: story.target.id, reason: 'other', form } })

const cases: [what: string, who: Who, body: () => unknown, code: ErrorCode, words?: RegExp][] = [
  ['an ID number with a wrong check digit', 'secretary', () => pullIn('990101200401010011'), 'INVALID_INPUT', /校验没有通过/],
  ['an ID number of 19 characters', 'secretary', () => pullIn('9901012004010100123'), 'INVALID_INPUT', /现在是 19 位/],
  ['an ID number that is a number', 'secretary', () => pullIn(990101200401010000), 'INVALID_INPUT'],
  ['an ID number with a 31st of February', 'secretary', () => pullIn('990101200402310019'), 'INVALID_INPUT', /出生日期/],
  ['an ID number in full-width digits', 'secretary', () => pullIn('９９０１０１２００４０１０１００１１'), 'INVALID_INPUT', /只能是数字/],
  ['a name of emoji', 'secretary', () => pullIn(story.member.idNumber, '😀😀'), 'INVALID_INPUT', /表情/],
  ['a name with a NUL', 'secretary', () => pullIn(story.member.idNumber, '林\u0000小满'), 'INVALID_INPUT', /控制字符/],
  ['half a character in a name', 'secretary', () => pullIn(story.member.idNumber, '林\ud800'), 'INVALID_INPUT'],
  ['a note of 10,000 characters', 'secretary', () => refuse('长'.repeat(10_000)), 'INVALID_INPUT', /现在 10000 个/],
  ['a note of blanks', 'secretary', () => refuse('      '), 'INVALID_INPUT', /至少 4 个字/],
  ['a note with emoji', 'secretary', () => refuse('请到支部报到🎉'), 'INVALID_INPUT', /表情/],
  ['a note with a control character', 'secretary', () => refuse('请到支部\u0007报到'), 'INVALID_INPUT', /控制字符/],
  ['a note with half a character', 'secretary', () => refuse('请到支部报到\ud83c'), 'INVALID_INPUT'],
  ['a note that is an object', 'secretary', () => refuse({ toString: 1 }), 'INVALID_INPUT'],
  ['no note', 'secretary', () => refuse(undefined), 'INVALID_INPUT'],
  ['an unknown field', 'self', () => submitting({ accountId: nobody }), 'INVALID_INPUT', /不需要的内容/],
  ['an unknown field beside the input', 'self', () => ({ ...submitting({}), openid: 'x' }), 'BAD_REQUEST'],
  ['a stale version', 'secretary', () => ({ action: 'application.agree', commandId, input: { ...filed, version: 7 } }), 'STALE'],
  ['a version beyond every integer of the database', 'secretary', () => ({ action: 'application.agree', commandId, input: { ...filed, version: 2 ** 52 } }), 'STALE'],
  ['a version of 1.5', 'secretary', () => ({ action: 'application.agree', commandId, input: { ...filed, version: 1.5 } }), 'INVALID_INPUT'],
  ['a version that is text', 'secretary', () => ({ action: 'application.agree', commandId, input: { ...filed, version: '1' } }), 'INVALID_INPUT'],
  ['a missing session', 'guest', () => submitting({}), 'SESSION_MISSING'],
  ['an application nobody has', 'secretary', () => ({ action: 'application.get', input: { applicationId: nobody } }), 'NOT_FOUND'],
  ['an application id that is SQL', 'secretary', () => ({ action: 'application.get', input: { applicationId: "' or 1=1 --" } }), 'INVALID_INPUT'],
  ['a branch that does not exist', 'self', () => submitting({ targetId: '1234567' }), 'OPEN_APPLICATION'],
  ['a branch id with blanks', 'self', () => submitting({ targetId: ' 9000001' }), 'INVALID_INPUT', /6 或 7 位/],
  ['a form that is a list', 'self', () => submitting({ form: [] }), 'INVALID_INPUT'],
  ['a form value that is a number', 'self', () => submitting({ form: { employer: 1 } }), 'INVALID_INPUT'],
  ['a form value of 20,001 characters', 'self', () => submitting({ form: { employer: 'x'.repeat(20_001) } }), 'INVALID_INPUT'],
  ['a form sent again with a stale version', 'self', () => resubmitting({}), 'STALE'],
  ['a year of graduation in 1899', 'secretary', () => ({ action: 'member.markGraduation', commandId, input: { organisationId: story.target.id, memberIds: [story.member.id], graduationYear: 1899 } }), 'INVALID_INPUT'],
  ['nobody marked', 'secretary', () => ({ action: 'member.markGraduation', commandId, input: { organisationId: story.target.id, memberIds: [], graduationYear: 2027 } }), 'INVALID_INPUT', /先选择/],
  ['a cursor that is no id (members)', 'secretary', () => ({ action: 'member.list', input: { organisationId: story.target.id, cursor: '-'.repeat(36) } }), 'INVALID_INPUT'],
  ['a cursor that is no id (applications)', 'secretary', () => ({ action: 'application.list', input: { organisationId: story.target.id, kind: 'transfer', status: 'open', cursor: '-'.repeat(36) } }), 'INVALID_INPUT'],
  ['a cursor that is no id (inbox)', 'secretary', () => ({ action: 'notification.list', input: { cursor: 'a'.repeat(36) } }), 'INVALID_INPUT'],
  ['a cursor with a NUL (branches)', 'guest', () => ({ action: 'organisation.branches', input: { organisationId: story.root.id, cursor: '\u0000' } }), 'INVALID_INPUT'],
  ['a cursor that is too long', 'secretary', () => ({ action: 'notification.list', input: { cursor: 'a'.repeat(500) } }), 'INVALID_INPUT'],
  ['a username with a NUL', 'guest', () => ({ action: 'session.signIn', commandId, input: { identifier: 'a\u0000b', password: 'x' } }), 'INVALID_INPUT', /控制字符/],
  ['a password of 10,000 characters', 'guest', () => ({ action: 'session.signIn', commandId, input: { identifier: 'a', password: 'x'.repeat(10_000) } }), 'INVALID_INPUT', /密码太长/],
  ['no password', 'guest', () => ({ action: 'session.signIn', commandId, input: { identifier: 'a', password: '' } }), 'INVALID_INPUT', /请填写密码/],
  ['a search of 10,001 characters', 'guest', () => ({ action: 'organisation.search', input: { text: '团'.repeat(10_001) } }), 'INVALID_INPUT'],
  ['an unknown action', 'self', () => ({ action: 'member.delete', input: {} }), 'UNKNOWN_ACTION'],
  ['an action named like a property of every object', 'self', () => ({ action: 'constructor', input: {} }), 'UNKNOWN_ACTION'],
  ['an action that is no text', 'self', () => ({ action: 7, input: {} }), 'BAD_REQUEST'],
  ['an action name of 10,000 characters', 'self', () => ({ action: 'x'.repeat(10_000), input: {} }), 'BAD_REQUEST'],
  ['a write without commandId', 'self', () => ({ action: 'transfer.submit', input: story.input }), 'BAD_REQUEST'],
  ['a commandId that is no UUID', 'self', () => ({ ...submitting({}), commandId: '7' }), 'BAD_REQUEST'],
  ['a commandId in capitals', 'self', () => ({ ...submitting({}), commandId: commandId.replace(/1/g, 'A') }), 'BAD_REQUEST'],
  ['no input', 'self', () => ({ action: 'session.current' }), 'BAD_REQUEST'],
  ['an input that is null', 'self', () => ({ action: 'session.current', input: null }), 'INVALID_INPUT'],
  ['null', 'self', () => null, 'BAD_REQUEST'],
  ['a list', 'self', () => [], 'BAD_REQUEST'],
  ['a text', 'self', () => 'transfer.submit', 'BAD_REQUEST'],
  ['a body of 70,000 characters', 'self', () => submitting({ form: { a: 'x'.repeat(20_000), b: 'x'.repeat(20_000), c: 'x'.repeat(20_000), d: 'x'.repeat(10_000) } }), 'BODY_TOO_LARGE'],
]

describe.each(Object.entries(ways))('through %s', (_name, send) => {
  // A rest parameter, or jest takes the last one for its own `done`.
  test.each(cases)('%s is refused and changes nothing', async (...[, who, body, code, words]) => {
    const before = await everyRow(database.pool)
    const answer = await send(who, body())
    expectRefusal(answer, code)
    if (words) expect(JSON.stringify(answer)).toMatch(words)
    expect(await everyRow(database.pool)).toEqual(before)
  })
})

test('no refused call leaves a command behind', async () => {
  const { rows } = await database.pool.query<{ count: string }>('select count(*) from command where id = $1', [commandId])
  expect(rows[0]?.count).toBe('0')
})

test('20,000 lists in one another are refused', async () => {
  const body = `{"action":"session.current","input":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  expectRefusal(await callRaw(database.context, { kind: 'token', token: tokens.self }, JSON.parse(body)), 'BAD_REQUEST')
  expectRefusal((await (await post('/functions/api', body, 'self')).json()) as Envelope<unknown>, 'BAD_REQUEST')
})

test('half a character in a form is refused', async () => {
  const { member, identity } = await freeMember()
  const input = { ...story.input, memberId: member.id, form: { ...story.input.form, address: '海淀区样例路\ud83d' } }
  const before = await everyRow(database.pool)
  const answer = await callRaw(database.context, identity, { action: 'transfer.submit', commandId, input })
  expectRefusal(answer, 'INVALID_INPUT')
  expect(answer).toMatchObject({ error: { details: { fields: { address: expect.stringContaining('控制字符') as string } } } })
  expect(await everyRow(database.pool)).toEqual(before)
})

test.each(['constructor', 'toString', 'a\u0000b', '工'.repeat(41)])('a form field named %j is refused', async (name) => {
  const { member, identity } = await freeMember()
  const form = JSON.parse(`{"employer":"样例公司","address":"海淀区样例路","${name.replace('\u0000', '\\u0000')}":"x"}`) as object
  const before = await everyRow(database.pool)
  expectRefusal(await callRaw(database.context, identity, { action: 'transfer.submit', commandId, input: { ...story.input, memberId: member.id, form } }), 'INVALID_INPUT')
  expect(await everyRow(database.pool)).toEqual(before)
})

test('a form field named __proto__ is not kept', async () => {
  const { member, identity } = await freeMember()
  const form = JSON.parse('{"employer":"样例公司","address":"海淀区样例路","__proto__":"x"}') as object
  const answer = await callRaw(database.context, identity, { action: 'transfer.submit', commandId: randomUUID(), input: { ...story.input, memberId: member.id, form } })
  expect(answer.ok).toBe(true)
  const { rows } = await database.pool.query<{ form: object }>('select form from application where member_id = $1', [member.id])
  expect(rows[0]?.form).toEqual({ employer: '样例公司', address: '海淀区样例路' })
})

async function freeMember() {
  const member = await makeMember(database.context, story.source)
  const { identity } = await makePerson(database.context, { member })
  return { member, identity }
}

test('an action is answered by its own function only', async () => {
  const toSearch = await post('/functions/search', JSON.stringify({ action: 'session.current', input: {} }), 'self')
  expectRefusal((await toSearch.json()) as Envelope<unknown>, 'UNKNOWN_ACTION')
  const toApi = await post('/functions/api', JSON.stringify({ action: 'organisation.search', input: { text: '团' } }), 'self')
  expectRefusal((await toApi.json()) as Envelope<unknown>, 'UNKNOWN_ACTION')
})

test('the check for leaks finds a stack, a statement and English words', () => {
  expect(leaksIn('{"message":"at runWrite (/app/x)"}')).not.toEqual([])
  expect(leaksIn('{"details":"select * from member"}')).not.toEqual([])
  expect(leaksIn('{"message":"invalid input value"}')).not.toEqual([])
})
