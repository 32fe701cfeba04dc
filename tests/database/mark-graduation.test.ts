import { inArray } from 'drizzle-orm'
import { member as memberTable } from '../../cloudfunctions/core/member/member-tables'
import { makeMember } from '../factories/world'
import { makeTransferStory, type TransferStory } from '../factories/transfer-story'
import { ask, call } from '../support/call'
import { findInconsistencies } from '../support/consistency'
import { everyRow, gained } from '../support/rows'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
let story: TransferStory
beforeAll(async () => {
  database = await createTestDatabase()
  story = await makeTransferStory(database.context)
})
afterAll(() => database.close())

async function students(count: number): Promise<string[]> {
  const made = []
  for (let index = 0; index < count; index += 1) made.push((await makeMember(story.context, story.source, { isStudent: true })).id)
  return made
}

async function yearsOf(ids: string[]): Promise<(number | null)[]> {
  const rows = await story.context.db.select({ id: memberTable.id, year: memberTable.graduationYear }).from(memberTable).where(inArray(memberTable.id, ids))
  return ids.map((id) => rows.find((row) => row.id === id)!.year)
}

const mark = (memberIds: string[], graduationYear: number, by = story.sourceSecretary) =>
  call(story.context, by.identity, 'member.markGraduation', { organisationId: story.source.id, memberIds, graduationYear })

test('all alike or person by person, each with its event; marked again, the last year counts', async () => {
  const ids = await students(5)
  const before = await everyRow(database.pool)
  expect(await mark(ids, 2026)).toMatchObject({ ok: true, data: { marked: 5 } })
  expect(gained(before, await everyRow(database.pool))).toEqual({ audit_event: 5 })
  expect(await mark(ids.slice(0, 1), 2027)).toMatchObject({ ok: true, data: { marked: 1 } })
  expect(await yearsOf(ids)).toEqual([2027, 2026, 2026, 2026, 2026])
})

test('lifts the block of an unmarked student', async () => {
  const [id] = await students(1)
  const blocks = async () => (await ask(story.context, story.sourceSecretary.identity, 'transfer.check', { memberId: id! })).blocks.map(({ code }) => code)
  expect(await blocks()).toEqual(['GRADUATION_UNMARKED'])
  await mark([id!], 2026)
  expect(await blocks()).toEqual([])
})

test('members of other branches and ids named twice are passed over', async () => {
  const [id] = await students(1)
  const foreign = await makeMember(story.context, story.target, { isStudent: true })
  expect(await mark([id!, id!, foreign.id], 2026)).toMatchObject({ ok: true, data: { marked: 1 } })
  expect(await yearsOf([id!, foreign.id])).toEqual([2026, null])
})

test('nobody marks for a branch they do not act for, nor whom it does not have', async () => {
  const ids = await students(1)
  const foreign = await makeMember(story.context, story.target)
  const before = await everyRow(database.pool)
  for (const by of [story.self, story.secretary, story.superior]) expect(await mark(ids, 2026, by)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  expect(await mark([foreign.id], 2026)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  expect(await everyRow(database.pool)).toEqual(before)
})

test('bulk marks of the same members at once, in opposite orders, all take effect and leave whole chains', async () => {
  const ids = await students(30)
  const answers = await Promise.all(Array.from({ length: 8 }, (_, turn) => mark(turn % 2 ? ids.toReversed() : ids, 2026 + turn)))
  expect(answers.map(({ ok }) => ok)).toEqual(Array.from({ length: 8 }, () => true))
  expect(new Set(await yearsOf(ids)).size).toBe(1)
  expect(await findInconsistencies(story.context)).toEqual([])
})
