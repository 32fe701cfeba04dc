import { sql } from 'drizzle-orm'
import type { ActionInput } from '../../src/contracts/actions/all'
import { makeMember, makeOrganisation, makePerson } from '../factories/world'
import { employed, makeTransferStory, submit } from '../factories/transfer-story'
import { ask, call } from '../support/call'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const later = (milliseconds: number) => void (database.clock.now = new Date(database.clock.now.getTime() + milliseconds))

/** Reads page after page, and gives up where a cursor leads in a circle. */
async function readAll<Row>(readPage: (cursor?: string) => Promise<{ rows: Row[]; next: string | null }>): Promise<Row[]> {
  const all: Row[] = []
  let cursor: string | undefined
  for (let page = 0; page < 20; page += 1) {
    const { rows, next } = await readPage(cursor)
    all.push(...rows)
    if (next === null) return all
    cursor = next
  }
  throw new Error('no end')
}

async function branchOf(count: number) {
  const { context } = database
  const root = await makeOrganisation(context, null, { type: 'committee' })
  const branch = await makeOrganisation(context, root)
  const { identity } = await makePerson(context, { offices: [branch] })
  // Names repeat, so that paging has to tell namesakes apart.
  for (let index = 0; index < count; index += 1) await makeMember(context, branch, { name: `同名${index % 7}` })
  return { context, root, branch, identity }
}

describe('我的团员', () => {
  test('pages follow each other by name without gaps or repeats; the total counts all', async () => {
    const { context, branch, identity } = await branchOf(130)
    const totals = new Set<number>()
    const rows = await readAll(async (cursor) => {
      const { members, total, next } = await ask(context, identity, 'member.list', { organisationId: branch.id, ...(cursor && { cursor }) })
      totals.add(total)
      return { rows: members, next }
    })
    expect([...totals]).toEqual([130])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(130)
    expect(rows.map(({ name }) => name)).toEqual(rows.map(({ name }) => name).toSorted())
  })

  test('a page of exactly 50 is the last one', async () => {
    const { context, branch, identity } = await branchOf(50)
    const page = await ask(context, identity, 'member.list', { organisationId: branch.id })
    expect({ shown: page.members.length, next: page.next }).toEqual({ shown: 50, next: null })
  })

  test('a member who joins or leaves between two pages makes no other one missing or twice', async () => {
    const { context, root, branch, identity } = await branchOf(60)
    const first = await ask(context, identity, 'member.list', { organisationId: branch.id })
    await makeMember(context, branch, { name: '同名0' })
    const elsewhere = await makeOrganisation(context, root)
    await database.pool.query('update member set branch_id = $1 where id = $2', [elsewhere.id, first.members[0]!.id])
    const second = await ask(context, identity, 'member.list', { organisationId: branch.id, cursor: first.next! })
    const shown = [...first.members, ...second.members].map(({ id }) => id)
    expect(new Set(shown).size).toBe(60)
  })

  test('the one the cursor names has left: the next page is there all the same', async () => {
    const { context, root, branch, identity } = await branchOf(60)
    const first = await ask(context, identity, 'member.list', { organisationId: branch.id })
    const elsewhere = await makeOrganisation(context, root)
    await database.pool.query('update member set branch_id = $1 where id = $2', [elsewhere.id, first.next])
    expect((await ask(context, identity, 'member.list', { organisationId: branch.id, cursor: first.next! })).members).toHaveLength(10)
  })

  test('search by part of a name or of a 团员编号, wildcards as they are', async () => {
    const { context, branch, identity } = await branchOf(0)
    const wang = await makeMember(context, branch, { name: '王一%二', memberNumber: '201877770001' })
    const li = await makeMember(context, branch, { name: '李_三', memberNumber: '201888880001' })
    const idsOf = async (text: string) => (await ask(context, identity, 'member.list', { organisationId: branch.id, text })).members.map(({ id }) => id)
    expect(await idsOf('一')).toEqual([wang.id])
    expect(await idsOf('8888')).toEqual([li.id])
    expect(await idsOf('%')).toEqual([wang.id])
    expect(await idsOf('_')).toEqual([li.id])
    expect(await idsOf('\\')).toEqual([])
    expect((await idsOf(' ')).length).toBe(2)
  })

  test('states: transferring, unmarked, in office', async () => {
    const story = await makeTransferStory(database.context)
    const { context, source, sourceSecretary } = story
    const unmarked = await makeMember(context, source, { isStudent: true })
    await makeMember(context, source, { isStudent: true, graduationYear: 2026 })
    const officer = await makeMember(context, source)
    await makePerson(context, { member: officer, offices: [source, story.root] })
    const { applicationId } = await submit(story)
    const list = async (state: ActionInput<'member.list'>['state']) => ask(context, sourceSecretary.identity, 'member.list', { organisationId: source.id, ...(state && { state }) })
    expect((await list('transferring')).members).toMatchObject([{ id: story.member.id, openApplication: { id: applicationId, kind: 'transfer', targetName: story.target.shortName } }])
    expect((await list('unmarked')).members).toMatchObject([{ id: unmarked.id, openApplication: null, inOffice: false }])
    expect((await list('in-office')).members).toMatchObject([{ id: officer.id, inOffice: true }])
    expect((await list('all')).total).toBe(4)
    expect((await list(undefined)).total).toBe(4)
    await database.pool.query('update office set until = now()')
    const released = await makePerson(context, { offices: [source] })
    expect((await ask(context, released.identity, 'member.list', { organisationId: source.id, state: 'in-office' })).members).toEqual([])
  })

  test('members of other branches are in no list, and other branches’ lists are NOT_FOUND', async () => {
    const one = await branchOf(2)
    const other = await branchOf(3)
    expect((await ask(one.context, one.identity, 'member.list', { organisationId: one.branch.id })).total).toBe(2)
    expect(await call(one.context, one.identity, 'member.list', { organisationId: other.branch.id })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })
})

describe('申请转入', () => {
  async function waiting(count: number) {
    const story = await makeTransferStory(database.context)
    for (let index = 0; index < count; index += 1) {
      const member = await makeMember(story.context, story.source)
      const { identity } = await makePerson(story.context, { member })
      if (index % 20 === 0) later(1000) // many of the same moment
      await ask(story.context, identity, 'transfer.submit', { ...story.input, memberId: member.id })
    }
    return story
  }
  const read = ({ context, secretary, target }: Awaited<ReturnType<typeof waiting>>, status: 'open' | 'done') =>
    readAll(async (cursor) => {
      const { applications, next } = await ask(context, secretary.identity, 'application.list', { organisationId: target.id, kind: 'transfer', status, ...(cursor && { cursor }) })
      return { rows: applications, next }
    })

  test('open: longest waiting first; done: newest first; neither with gaps or repeats', async () => {
    const story = await waiting(110)
    const open = await read(story, 'open')
    expect(new Set(open.map(({ id }) => id)).size).toBe(110)
    expect(open.map(({ heldSince }) => heldSince)).toEqual(open.map(({ heldSince }) => heldSince).toSorted())
    for (const [index, { id, version }] of open.entries()) {
      if (index % 15 === 0) later(1000)
      await ask(story.context, story.secretary.identity, index % 2 ? 'application.agree' : 'application.refuse', { applicationId: id, version, ...(index % 2 === 0 && { note: '请核对后再申请' }) })
    }
    expect(await read(story, 'open')).toEqual([])
    const done = await read(story, 'done')
    expect(new Set(done.map(({ id }) => id))).toEqual(new Set(open.map(({ id }) => id)))
    expect(done.slice(0, 10).map(({ id }) => id).every((id) => open.slice(-20).some((row) => row.id === id))).toBe(true)
  })

  test('what is decided between two pages makes nothing missing', async () => {
    const story = await waiting(60)
    const ofTarget = { organisationId: story.target.id, kind: 'transfer', status: 'open' } as const
    const first = await ask(story.context, story.secretary.identity, 'application.list', ofTarget)
    const last = first.applications.at(-1)!
    await ask(story.context, story.secretary.identity, 'application.agree', { applicationId: last.id, version: last.version })
    const second = await ask(story.context, story.secretary.identity, 'application.list', { ...ofTarget, cursor: first.next! })
    expect(second.applications).toHaveLength(10)
    expect(second.total).toBe(59)
  })

  test('申请加入 and 申请转入 are apart', async () => {
    const story = await waiting(1)
    const newcomer = await makeMember(story.context, null)
    const { identity } = await makePerson(story.context, { member: newcomer })
    await ask(story.context, identity, 'join.submit', { targetId: story.target.id })
    const list = async (kind: 'join' | 'transfer') => (await ask(story.context, story.secretary.identity, 'application.list', { organisationId: story.target.id, kind, status: 'open' })).applications
    expect(await list('join')).toMatchObject([{ kind: 'join', memberName: newcomer.name, sourceName: null, reasonLabel: null, heldBy: story.target.fullName }])
    expect(await list('transfer')).toMatchObject([{ kind: 'transfer', sourceName: story.source.fullName, reasonLabel: '就业（单位有团组织）' }])
  })
})

describe('我的组织', () => {
  test('shows the branch, its superiors from near to far, the record with masked numbers, and the applications', async () => {
    const { context } = database
    const root = await makeOrganisation(context, null, { type: 'committee' })
    const college = await makeOrganisation(context, root, { type: 'general-branch' })
    const branch = await makeOrganisation(context, college)
    const target = await makeOrganisation(context, root)
    const member = await makeMember(context, branch)
    const { identity } = await makePerson(context, { member })
    await ask(context, identity, 'transfer.submit', { memberId: member.id, reason: 'employed-with-organisation', targetId: target.id, form: employed })
    const seen = await ask(context, identity, 'member.myOrganisation', {})
    expect(seen.branch?.id).toBe(branch.id)
    expect(seen.superiors.map(({ id }) => id)).toEqual([college.id, root.id])
    expect(seen.record).toMatchObject({ name: member.name, maskedIdNumber: `99${'*'.repeat(14)}${member.idNumber.slice(-2)}`, maskedPhone: '138****0000', offices: [] })
    expect(JSON.stringify(seen)).not.toContain(member.idNumber)
    expect(seen.applications).toMatchObject([{ state: 'pending', heldBy: target.fullName, targetName: target.fullName }])
    expect(seen.partyNotice).toBeNull()
  })

  test('a member without a branch has none; a Party member is told where the other relation is moved; staff have no record', async () => {
    const { context } = database
    const party = await makePerson(context, { member: await makeMember(context, null, { politicalStatus: '中共预备党员' }) })
    expect(await ask(context, party.identity, 'member.myOrganisation', {})).toMatchObject({ branch: null, superiors: [], applications: [], partyNotice: expect.stringContaining('党员E先锋') as string })
    const staff = await makePerson(context)
    expect(await call(context, staff.identity, 'member.myOrganisation', {})).toMatchObject({ ok: false, error: { code: 'ACCOUNT_WITHOUT_MEMBER' } })
  })

  test('an ID number sealed by a key that is gone is a defect that leaks nothing', async () => {
    const { context } = database
    const { identity } = await makePerson(context, { member: await makeMember(context, null, { idNumberSealed: 'k9.a.b.c' }) })
    const answer = await call(context, identity, 'member.myOrganisation', {})
    expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    expect(JSON.stringify(answer)).not.toMatch(/k9|sealing/)
    await context.db.execute(sql`select 1`)
  })
})
