import { dispatch } from '../../cloudfunctions/dispatcher/dispatch'
import { expireApplications } from '../../cloudfunctions/core/application/expire-applications'
import { backoffSeconds, deliverMessages } from '../../cloudfunctions/core/outbox/deliver-messages'
import { notification } from '../../cloudfunctions/core/notification/notification-tables'
import { outboxMessage } from '../../cloudfunctions/core/outbox/outbox-tables'
import { putMessage } from '../../cloudfunctions/core/outbox/put-message'
import type { Context } from '../../cloudfunctions/core/platform/context'
import { makeMember, makePerson } from '../factories/world'
import { makeTransferStory, submit, type TransferStory } from '../factories/transfer-story'
import { ask } from '../support/call'
import { findInconsistencies } from '../support/consistency'
import { withRewriting } from '../support/rewriting-pool'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

const seconds = 1000
const days = 86_400 * seconds

let database: TestDatabase
let context: Context
let story: TransferStory
beforeEach(async () => {
  database = await createTestDatabase()
  context = database.context
  story = await makeTransferStory(context)
})
afterEach(() => database.close())

const later = (milliseconds: number) => void (database.clock.now = new Date(database.clock.now.getTime() + milliseconds))
const soon = () => Date.now() + 20_000
const messages = () => context.db.select().from(outboxMessage)
const notifications = () => context.db.select().from(notification)

async function putMany(count: number): Promise<void> {
  const { member, source, target } = story
  for (let index = 0; index < count; index += 1) {
    await putMessage(context, `test:${index}`, { event: 'pull-in', memberId: member.id, applicationId: null, sourceId: source.id, targetId: target.id, holderId: null, accountId: null })
  }
}

async function submitMany(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const member = await makeMember(context, story.source)
    const { identity } = await makePerson(context, { member })
    await ask(context, identity, 'transfer.submit', { ...story.input, memberId: member.id })
  }
}

/** Two dispatchers over what waits. @returns how often each message was tried. */
async function deliverByTwo(over: Context): Promise<number[]> {
  await Promise.all([dispatch(over, soon()), dispatch(over, soon())])
  return (await messages()).map(({ attempts }) => attempts)
}

test('two dispatchers at once deliver each message once, to everyone concerned', async () => {
  await putMany(150)
  const attempts = await deliverByTwo(context)
  expect(attempts).toEqual(Array.from({ length: 150 }, () => 1))
  expect((await messages()).every(({ deliveredAt }) => deliveredAt !== null)).toBe(true)
  expect(await notifications()).toHaveLength(150 * 3)
})

test('sabotaged: without the row lock of the claim messages are delivered more than once', async () => {
  await putMany(150)
  // Reads first what waits and takes it a moment later, as a claim without a lock would.
  const unlocked = (statement: string) => statement.replace('for update skip locked', '').replace(`"outbox_message"."id" in (`, `pg_sleep(0.002) is not null and "outbox_message"."id" in (`)
  const attempts = await withRewriting(context, database.url, unlocked, deliverByTwo)
  expect(attempts.some((count) => count > 1)).toBe(true)
})

test('a message that fails is tried again later and later, with the kind of its failure; the others go on', async () => {
  await putMany(3)
  await database.pool.query(`update outbox_message set payload = jsonb_set(payload, '{memberId}', '"no-uuid"') where key = 'test:1'`)
  await dispatch(context, soon())
  const stateOf = async () => (await messages()).find(({ key }) => key === 'test:1')!
  expect((await messages()).filter(({ deliveredAt }) => deliveredAt !== null)).toHaveLength(2)
  const pauses: number[] = []
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const { attempts, availableAt, lastError, deliveredAt } = await stateOf()
    expect({ attempts, deliveredAt }).toEqual({ attempts: attempt, deliveredAt: null })
    expect(lastError).toBeTruthy()
    const pause = availableAt.getTime() - database.clock.now.getTime()
    pauses.push(pause / seconds)
    later(pause - 1)
    expect(await deliverMessages(context, 10)).toBe(0)
    later(1)
    await dispatch(context, soon())
  }
  expect(pauses).toEqual([2, 4, 8, 16])
  expect([9, 10, 50].map(backoffSeconds)).toEqual([512, 600, 600])
})

test('a message that failed is delivered once its cause is gone, and forgets its failure', async () => {
  await putMany(1)
  await withRewriting(context, database.url, (statement) => (statement.includes('into "notification"') ? 'select nonsense' : statement), (broken) => dispatch(broken, soon()))
  expect(await messages()).toMatchObject([{ attempts: 1, deliveredAt: null, lastError: expect.any(String) as string }])
  expect(await notifications()).toEqual([])
  later(2 * seconds)
  await dispatch(context, soon())
  expect(await messages()).toMatchObject([{ attempts: 2, deliveredAt: database.clock.now, lastError: null }])
  expect(await notifications()).toHaveLength(3)
})

test('what a dispatcher claimed before it died is delivered by another after the lease, not before', async () => {
  await putMany(5)
  // Dies after the claim: every statement after it fails, also the one that would note the failure.
  const dying = (statement: string) => (statement.includes('skip locked') ? statement : 'select nonsense')
  await withRewriting(context, database.url, dying, (broken) => expect(deliverMessages(broken, 10)).rejects.toThrow())
  expect((await messages()).map(({ attempts, deliveredAt }) => ({ attempts, deliveredAt }))).toEqual(Array.from({ length: 5 }, () => ({ attempts: 1, deliveredAt: null })))
  later(59 * seconds)
  expect(await deliverMessages(context, 10)).toBe(0)
  later(2 * seconds)
  expect(await deliverMessages(context, 10)).toBe(5)
  expect(await notifications()).toHaveLength(15)
})

test('a message delivered twice is in the inbox once', async () => {
  await putMany(1)
  await dispatch(context, soon())
  await database.pool.query('update outbox_message set delivered_at = null')
  later(120 * seconds)
  await dispatch(context, soon())
  expect(await messages()).toMatchObject([{ attempts: 2 }])
  expect(await notifications()).toHaveLength(3)
})

test('two dispatchers at once return each unanswered application once', async () => {
  await submitMany(40)
  later(10 * days + seconds)
  const [one, two] = await Promise.all([dispatch(context, soon()), dispatch(context, soon())])
  expect(one.returned + two.returned).toBe(40)
  const { rows } = await database.pool.query<{ state: string; count: number }>('select state, count(*)::int as count from application group by 1')
  expect(rows).toEqual([{ state: 'returned', count: 40 }])
  const { rows: events } = await database.pool.query<{ count: number }>(`select count(*)::int as count from audit_event where event = 'application.expire'`)
  expect(events[0]?.count).toBe(40)
  expect(await findInconsistencies(context)).toEqual([])
})

test('an application returns after its limit and not a moment before', async () => {
  await submitMany(1)
  later(10 * days)
  expect(await expireApplications(context, 10)).toBe(0)
  later(1)
  expect(await expireApplications(context, 10)).toBe(1)
})

test('an application that cannot be returned does not keep the others, or the messages, waiting', async () => {
  await submitMany(3)
  await putMany(1)
  const { rows } = await database.pool.query<{ id: string }>('select id from application order by expires_at, id limit 1')
  await database.pool.query(`create function spoil() returns trigger language plpgsql as $$ begin if new.id = '${rows[0]?.id}' then raise 'spoilt'; end if; return new; end $$;
    create trigger spoil before update on application for each row execute function spoil()`)
  later(10 * days + seconds)
  await dispatch(context, soon())
  const { rows: states } = await database.pool.query<{ state: string; count: number }>('select state, count(*)::int as count from application group by 1 order by 1')
  expect(states).toEqual([{ state: 'pending', count: 1 }, { state: 'returned', count: 2 }])
  expect((await messages()).filter(({ deliveredAt }) => deliveredAt === null)).toEqual([])
})

test('commands are forgotten after seven days', async () => {
  await submitMany(1)
  later(4 * days)
  await submit(story)
  const commands = async () => (await database.pool.query('select 1 from command')).rowCount
  later(3 * days)
  await dispatch(context, soon())
  expect(await commands()).toBe(2)
  later(seconds)
  await dispatch(context, soon())
  expect(await commands()).toBe(1)
  later(4 * days)
  await dispatch(context, soon())
  expect(await commands()).toBe(0)
})

test('a round ends when its time is up', async () => {
  await putMany(250)
  const { delivered } = await dispatch(context, Date.now() - 1)
  expect(delivered).toBe(100)
})
