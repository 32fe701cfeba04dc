import { dispatch } from '../../cloudfunctions/dispatcher/dispatch'
import { notification } from '../../cloudfunctions/core/notification/notification-tables'
import type { Identity } from '../../cloudfunctions/core/account/caller'
import { makeMember } from '../factories/world'
import { makeTransferStory, submit, type TransferStory } from '../factories/transfer-story'
import { ask, call } from '../support/call'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const deliver = () => dispatch(database.context, Date.now() + 10_000)
const inbox = (identity: Identity, cursor: string | null = null) => ask(database.context, identity, 'notification.list', cursor ? { cursor } : {})

/** As many pull-ins of as many members, told to the source's secretary. */
async function pullManyIn({ context, source, target, secretary }: TransferStory, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    const member = await makeMember(context, source)
    await ask(context, secretary.identity, 'member.pullIn', { organisationId: target.id, name: member.name, idNumber: member.idNumber })
  }
}

test('the reviewer’s words are in the inbox and the timeline, also when time passes while the review is written', async () => {
  const story = await makeTransferStory(database.context)
  let ticks = story.context.now().getTime()
  const ticking = { ...story.context, now: () => new Date((ticks += 7)) }
  const filed = await submit(story)
  await ask(ticking, story.secretary.identity, 'application.refuse', { ...filed, note: '请先到团支部报到' })
  database.clock.now = new Date(ticks + 1000)
  await deliver()
  const { notifications } = await inbox(story.self.identity)
  expect(notifications[0]).toMatchObject({ event: 'refuse', note: '请先到团支部报到' })
  const view = await ask(story.context, story.self.identity, 'application.get', { applicationId: filed.applicationId })
  expect(view.timeline.at(-1)).toMatchObject({ event: 'refuse', note: '请先到团支部报到' })
})

test('each line says who the reader is in the matter and which organisations it is about', async () => {
  const story = await makeTransferStory(database.context)
  await submit(story)
  await deliver()
  const { notifications } = await inbox(story.sourceSecretary.identity)
  expect(notifications).toEqual([
    {
      id: expect.any(String) as string, event: 'submit', as: 'source', organisationId: story.source.id, organisationName: story.source.shortName, kind: 'transfer', applicationId: expect.any(String) as string,
      memberName: story.member.name, sourceName: story.source.shortName, targetName: story.target.shortName, note: null, at: story.context.now().toISOString(), read: false,
    },
  ])
})

test('pages follow each other without gaps or repeats, newest first', async () => {
  const story = await makeTransferStory(database.context)
  await pullManyIn(story, 20)
  database.clock.now = new Date(database.clock.now.getTime() + 60_000)
  await pullManyIn(story, 45)
  await deliver()
  const seen: string[] = []
  const times: string[] = []
  let cursor: string | undefined
  do {
    const page = await inbox(story.sourceSecretary.identity, cursor)
    seen.push(...page.notifications.map(({ id }) => id))
    times.push(...page.notifications.map(({ at }) => at))
    cursor = page.next ?? undefined
  } while (cursor)
  expect(seen).toHaveLength(65)
  expect(new Set(seen).size).toBe(65)
  expect(times).toEqual(times.toSorted().reverse())
})

test('reading marks the named lines, then all; other people’s lines stay unread', async () => {
  const story = await makeTransferStory(database.context)
  await pullManyIn(story, 3)
  await submit(story)
  await deliver()
  const [first] = (await inbox(story.sourceSecretary.identity)).notifications
  const foreign = (await inbox(story.secretary.identity)).notifications.map(({ id }) => id)
  expect(foreign).toHaveLength(1)
  const ids = [first!.id, ...foreign]
  expect(await ask(story.context, story.sourceSecretary.identity, 'notification.read', { ids })).toEqual({ unread: 3 })
  expect((await inbox(story.secretary.identity)).unread).toBe(1)
  expect(await ask(story.context, story.sourceSecretary.identity, 'notification.read', {})).toEqual({ unread: 0 })
  expect((await inbox(story.sourceSecretary.identity)).notifications.every(({ read }) => read)).toBe(true)
  expect((await inbox(story.secretary.identity)).unread).toBe(1)
})

test('a line read once keeps the moment of the first reading', async () => {
  const story = await makeTransferStory(database.context)
  await submit(story)
  await deliver()
  await ask(story.context, story.secretary.identity, 'notification.read', {})
  const readAt = async () => (await story.context.db.select({ readAt: notification.readAt, accountId: notification.accountId }).from(notification)).find(({ accountId }) => accountId === story.secretary.accountId)?.readAt
  const before = await readAt()
  database.clock.now = new Date(database.clock.now.getTime() + 60_000)
  await ask(story.context, story.secretary.identity, 'notification.read', {})
  expect(await readAt()).toEqual(before)
})

test('more than 100 ids at once are refused', async () => {
  const { context, self } = await makeTransferStory(database.context)
  const ids = Array.from({ length: 101 }, () => '00000000-0000-4000-8000-000000000000')
  expect(await call(context, self.identity, 'notification.read', { ids })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
})
