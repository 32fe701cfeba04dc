import { asc, eq } from 'drizzle-orm'
import { auditEvent } from '../../cloudfunctions/core/audit/audit-tables'
import { dispatch } from '../../cloudfunctions/dispatcher/dispatch'
import { member as memberTable } from '../../cloudfunctions/core/member/member-tables'
import { makeMember, makeOrganisation, makePerson } from '../factories/world'
import { makeTransferStory, submit, type TransferStory } from '../factories/transfer-story'
import { ask, call } from '../support/call'
import { findInconsistencies } from '../support/consistency'
import { everyRow, gained } from '../support/rows'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
let story: TransferStory
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  story = await makeTransferStory(database.context)
})

async function branchOf(memberId: string): Promise<string | null | undefined> {
  const [row] = await database.context.db.select({ branchId: memberTable.branchId }).from(memberTable).where(eq(memberTable.id, memberId))
  return row?.branchId
}

const pullIn = (changes: object = {}) =>
  call(story.context, story.secretary.identity, 'member.pullIn', { organisationId: story.target.id, name: story.member.name, idNumber: story.member.idNumber, ...changes })

test('takes the member at once: one move, one event, one message', async () => {
  const before = await everyRow(database.pool)
  expect(await pullIn()).toMatchObject({ ok: true, data: { memberId: story.member.id, name: story.member.name, previousBranchName: story.source.shortName } })
  expect(gained(before, await everyRow(database.pool))).toEqual({ audit_event: 1, outbox_message: 1 })
  expect(await branchOf(story.member.id)).toBe(story.target.id)
})

test('an open application closes: the member and the source hear of the pull-in, the passed-over target that its application is closed', async () => {
  const third = await makeOrganisation(story.context, story.root)
  const puller = await makePerson(story.context, { offices: [third] })
  await submit(story)
  await ask(story.context, puller.identity, 'member.pullIn', { organisationId: third.id, name: story.member.name, idNumber: story.member.idNumber })
  const events = await story.context.db.select({ event: auditEvent.event }).from(auditEvent).where(eq(auditEvent.chain, story.member.id)).orderBy(asc(auditEvent.sequence))
  expect(events.map(({ event }) => event)).toEqual(['application.submit', 'application.supersede', 'member.pull-in'])
  await dispatch(story.context, Date.now() + 10_000)
  const toldTo = async ({ identity }: typeof puller) => (await ask(story.context, identity, 'notification.list', {})).notifications.map(({ event, as }) => `${event} as ${as}`).toSorted()
  expect(await toldTo(story.self)).toEqual(['pull-in as member'])
  expect(await toldTo(story.sourceSecretary)).toEqual(['pull-in as source', 'submit as source'])
  expect(await toldTo(story.secretary)).toEqual(['submit as target', 'supersede as target'])
  expect(await toldTo(puller)).toEqual([])
})

test('a member no branch holds yet is taken too, and nobody is asked to let them go', async () => {
  const newcomer = await makeMember(story.context, null)
  expect(await pullIn({ name: newcomer.name, idNumber: newcomer.idNumber })).toMatchObject({ ok: true, data: { previousBranchName: null } })
  expect(await branchOf(newcomer.id)).toBe(story.target.id)
})

test('the number is found in small letters and between blanks', async () => {
  expect(await pullIn({ idNumber: ` ${story.member.idNumber.toLowerCase()} `, name: ` ${story.member.name} ` })).toMatchObject({ ok: true })
})

test('a wrong name and an unknown number are the same refusal', async () => {
  const before = await everyRow(database.pool)
  const other = await makeMember(story.context, story.source)
  const afterMaking = await everyRow(database.pool)
  expect(gained(before, afterMaking)).toEqual({ member: 1 })
  for (const changes of [{ name: '别的名字' }, { name: other.name }, { idNumber: other.idNumber }, { idNumber: '99010119900307109X' }]) {
    const answer = await pullIn(changes)
    expect(answer).toMatchObject({ ok: false })
    if (!answer.ok) expect(['MEMBER_NOT_MATCHED', 'INVALID_INPUT']).toContain(answer.error.code)
  }
  expect(await everyRow(database.pool)).toEqual(afterMaking)
})

test('nobody pulls in for a branch they do not act for, into what is no active 团支部, or whom they have', async () => {
  const archived = await makeOrganisation(story.context, story.root, { status: 'archived' })
  const transit = await makeOrganisation(story.context, story.root, { kind: 'transit' })
  const wide = await makePerson(story.context, { offices: [story.root, archived, transit, story.source] })
  const before = await everyRow(database.pool)
  const codeOf = async (organisationId: string) => {
    const { name, idNumber } = story.member
    const answer = await call(story.context, wide.identity, 'member.pullIn', { organisationId, name, idNumber })
    return answer.ok ? 'ok' : answer.error.code
  }
  expect(await codeOf(story.target.id)).toBe('NOT_FOUND')
  expect(await codeOf('9999999')).toBe('NOT_FOUND')
  expect(await codeOf(story.root.id)).toBe('TARGET_NOT_BRANCH')
  expect(await codeOf(archived.id)).toBe('TARGET_ARCHIVED')
  expect(await codeOf(transit.id)).toBe('TARGET_UNKNOWN')
  expect(await codeOf(story.source.id)).toBe('TARGET_IS_CURRENT')
  expect(await everyRow(database.pool)).toEqual(before)
})

test('after all of it the database is consistent', async () => {
  expect(await findInconsistencies(database.context)).toEqual([])
})
