import { recipientsOf } from '../../cloudfunctions/core/notification/recipients'
import type { OutboxPayload } from '../../cloudfunctions/core/outbox/outbox-tables'
import { applicationEvents } from '../../src/contracts/application-words'
import { makeOrganisation, makePerson } from '../factories/world'
import { makeTransferStory, type TransferStory } from '../factories/transfer-story'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
let story: TransferStory
let people: Record<string, string>
beforeAll(async () => {
  database = await createTestDatabase()
  story = await makeTransferStory(database.context)
  const reviewing = await makePerson(database.context, { offices: [await makeOrganisation(database.context, story.root, { id: '9900001' })] })
  people = { [story.self.accountId]: 'self', [story.sourceSecretary.accountId]: 'source', [story.secretary.accountId]: 'target', [story.superior.accountId]: 'superior', [reviewing.accountId]: 'third' }
})
afterAll(() => database.close())

type Holder = 'source' | 'target' | 'third' | null

function payload(event: OutboxPayload['event'], holder: Holder, accountId: string | null = null): OutboxPayload {
  const { member, source, target } = story
  const holderId = holder && { source: source.id, target: target.id, third: '9900001' }[holder]
  return { event, memberId: member.id, applicationId: null, sourceId: source.id, targetId: target.id, holderId, accountId }
}

/** `person as side`, in order of the alphabet. */
async function told(message: OutboxPayload): Promise<string[]> {
  const recipients = await recipientsOf(database.context, message)
  return recipients.map(({ accountId, as }) => `${people[accountId] ?? accountId} as ${as}`).toSorted()
}

const [self, source, target] = ['self as member', 'source as source', 'target as target']

const table: [event: OutboxPayload['event'], holder: Holder, told: string[]][] = [
  ['submit', 'target', [self, source, target]],
  ['submit', 'source', [self, source, target]],
  ['submit', 'third', [self, source, target, 'third as reviewer']],
  ['resubmit', 'target', [self, source, target]],
  ['pass', 'target', [self, source, target]],
  ['pass', 'third', [self, source, 'third as reviewer']],
  ['agree', null, [self, source]],
  ['refuse', null, [self, source]],
  ['withdraw', 'target', [self, source, target]],
  ['withdraw', 'third', [self, source, target, 'third as reviewer']],
  ['expire', 'target', [self, source, target]],
  ['expire', 'third', [self, source, target, 'third as reviewer']],
  ['supersede', 'target', [target]],
  ['supersede', 'third', [target, 'third as reviewer']],
  ['remind', 'target', [target]],
  ['remind', 'source', [source]],
  ['remind', 'third', ['third as reviewer']],
  ['pull-in', null, [self, source, target]],
]

test.each(table)('%s, held by %s, is told to %j', async (event, holder, expected) => {
  expect(await told(payload(event, holder))).toEqual(expected.toSorted())
})

test('every event has its row in the table', () => {
  expect(new Set(table.map(([event]) => event))).toEqual(new Set([...Object.keys(applicationEvents), 'pull-in']))
})

test.each([['self', 'submit'], ['target', 'withdraw'], ['source', 'pull-in']] as const)('%s, who acted (%s), is not told', async (who, event) => {
  const accountId = Object.keys(people).find((id) => people[id] === who) ?? null
  const everyone = await told(payload(event, null))
  expect(everyone.some((line) => line.startsWith(who))).toBe(true)
  expect(await told(payload(event, null, accountId))).toEqual(everyone.filter((line) => !line.startsWith(who)))
})

test('a released officer is not told', async () => {
  await database.pool.query('update office set until = now() where account_id = $1', [story.sourceSecretary.accountId])
  expect(await told(payload('submit', 'target'))).toEqual([self, target])
  await database.pool.query('update office set until = null where account_id = $1', [story.sourceSecretary.accountId])
  expect(await told(payload('submit', 'target'))).toEqual([self, source, target])
})

test('whoever is several things hears of it once: as the member first, then as the reviewer', async () => {
  await database.pool.query(`insert into office (id, account_id, organisation_id, title) values (gen_random_uuid(), $1, $2, '书记')`, [story.self.accountId, story.source.id])
  await database.pool.query(`insert into office (id, account_id, organisation_id, title) values (gen_random_uuid(), $1, $2, '书记')`, [story.secretary.accountId, story.source.id])
  expect(await told(payload('submit', 'target'))).toEqual([self, source, target].toSorted())
  expect(await told(payload('agree', null))).toEqual([self, source, 'target as source'].toSorted())
  expect(await told({ ...payload('submit', 'target'), sourceId: null })).toEqual([self, target])
})
