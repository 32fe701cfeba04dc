import { directoryRow } from '../../cloudfunctions/core/organisation/directory'
import { organisation, organisationDirectory } from '../../cloudfunctions/core/organisation/organisation-tables'
import type { ActionInput } from '../../src/contracts/actions/all'
import { makeOrganisation } from '../factories/world'
import { ask, call } from '../support/call'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

type Row = typeof organisation.$inferSelect

const guest = { kind: 'guest' } as const

let database: TestDatabase
let university: Row
let college: Row
beforeAll(async () => {
  database = await createTestDatabase()
  const { context } = database
  university = await makeOrganisation(context, null, { id: '9100001', type: 'committee', fullName: '中国共产主义青年团燕山样例大学委员会', shortName: '燕山样例大学团委' })
  college = await makeOrganisation(context, university, { id: '9100002', type: 'general-branch', fullName: '中国共产主义青年团燕山样例大学计通学院总支部委员会', shortName: '计通学院团总支' })
  await named(college, '9100003', '燕山样例大学计通24级1班团支部')
  await named(college, '9100004', '燕山样例大学计通24级11班团支部')
  await named(university, '9100005', '燕山样例大学100%满意团支部')
  await named(university, '9100006', '燕山样例大学下划_线团支部')
  await named(university, '9100007', '燕山样例大学反斜\\杠团支部')
  await named(university, '9100008', '燕山样例大学单引\'号"双引号团支部')
  await named(college, '9100009', '燕山样例大学归档团支部', { status: 'archived' })
  await named(university, '9100010', '燕山样例大学中转团支部', { kind: 'transit' })
  await named(university, '910002', '燕山样例大学六位团支部')
  await named(null, '9200001', '别处的Example科技公司团支部')
})
afterAll(() => database.close())

function named(parent: Row | null, id: string, fullName: string, changes: Partial<Row> = {}): Promise<Row> {
  return makeOrganisation(database.context, parent, { id, fullName, shortName: fullName.replace('燕山样例大学', ''), ...changes })
}

async function idsOf(text: string, more: Omit<ActionInput<'organisation.search'>, 'text'> = {}): Promise<string[]> {
  const { organisations } = await ask(database.search, guest, 'organisation.search', { text, ...more })
  return organisations.map(({ id }) => id)
}

test.each([
  ['an exact ID', '9100003', ['9100003']],
  ['an ID of six digits, and what begins with it', '910002', ['910002']],
  ['the beginning of an ID', '91000', expect.arrayContaining(['910002', '9100001', '9100003'])],
  ['an ID between blanks', '  9100003\n', ['9100003']],
  ['an ID in full-width digits', '９１０００03', ['9100003']],
  ['an ID nobody has', '9199999', []],
  ['words in order', '燕山 24级 11班', ['9100004']],
  ['words in any order', '11班 燕山 计通', ['9100004']],
  ['words with full-width blanks between', '11班　燕山', ['9100004']],
  ['letters of any size', 'EXAMPLE 公司', ['9200001']],
  ['a whole name', '燕山样例大学计通24级1班团支部', ['9100003']],
  ['the short name, where the full name has other words', '计通学院团总支', ['9100002']],
  ['a word of the short name and one of the full name', '团总支 燕山', ['9100002']],
  ['a word that is nowhere', '燕山 不存在', []],
  ['a % as it is', '100%', ['9100005']],
  ['a % that is nowhere', '燕%班', []],
  ['an _ as it is', '下划_线', ['9100006']],
  ['an _ that is nowhere', '计通24级1_班', []],
  ['a \\ as it is', '反斜\\杠', ['9100007']],
  ['a \\ at the end', '反斜\\', ['9100007']],
  ["a ' and a \" as they are", `引'号"双`, ['9100008']],
  ['a statement', "'; drop table organisation_directory; --", []],
  ['nothing', '', []],
  ['blanks', ' \t　\n', []],
  ['control characters only', '\u0000\u0007\u200b', []],
  ['control characters between', '计通\u000024级\u000711班', ['9100004']],
  ['half a character', '\ud83d', []],
  ['emoji', '🎉', []],
])('%s: %j', async (_what, text, expected) => {
  expect(await idsOf(text)).toEqual(expected)
})

test('whoever is called exactly so comes first, then the shorter names', async () => {
  await named(university, '9100011', '燕山样例大学向阳团支部')
  await named(null, '9200002', '小向阳团支部')
  expect(await idsOf('向阳团支部')).toEqual(['9100011', '9200002'])
  expect(await idsOf('向阳')).toEqual(['9200002', '9100011'])
})

test('archived and transit organisations are in no search, and no transit one can be opened', async () => {
  expect(await idsOf('归档')).toEqual([])
  expect(await idsOf('9100009')).toEqual([])
  expect(await idsOf('中转')).toEqual([])
  expect(await idsOf('9100010')).toEqual([])
  expect(await call(database.search, guest, 'organisation.get', { organisationId: '9100010' })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  expect(await ask(database.search, guest, 'organisation.get', { organisationId: '9100009' })).toMatchObject({ status: 'archived' })
})

test('under: only what lies below; an unknown one is NOT_FOUND', async () => {
  expect(await idsOf('燕山', { under: college.id })).toEqual(['9100003', '9100004'])
  expect(await idsOf('9100005', { under: college.id })).toEqual([])
  expect(await idsOf('科技', { under: university.id })).toEqual([])
  expect(await call(database.search, guest, 'organisation.search', { text: '燕山', under: '9999999' })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  expect(await call(database.search, guest, 'organisation.search', { text: '燕山', under: '9100010' })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})

test('branchesOnly leaves 团委 and 团总支 out', async () => {
  expect(await idsOf('910000')).toEqual(expect.arrayContaining(['9100001', '9100002']))
  const ids = await idsOf('910000', { branchesOnly: true })
  expect(ids).toContain('9100003')
  expect(ids).not.toEqual(expect.arrayContaining(['9100001']))
  expect(ids).not.toEqual(expect.arrayContaining(['9100002']))
})

describe('with thousands of organisations', () => {
  const count = 5000
  beforeAll(async () => {
    const { context } = database
    const rows = Array.from({ length: count }, (_, index): Row => {
      const id = String(9_300_000 + index)
      // Names repeat, so that paging has to tell twins apart.
      const fullName = `长安样例第${Math.floor(index / 3)}团支部`
      return { ...college, id, fullName, shortName: fullName, type: 'branch', parentId: university.id, path: `${university.path}${id}/`, createdAt: context.now() }
    })
    for (let from = 0; from < count; from += 1000) {
      await context.db.insert(organisation).values(rows.slice(from, from + 1000))
      await context.db.insert(organisationDirectory).values(rows.slice(from, from + 1000).map((row) => directoryRow(row, [university], 0)))
    }
  })

  test('a search answers 20 rows and says that there are more', async () => {
    const found = await ask(database.search, guest, 'organisation.search', { text: '长安' })
    expect(found.organisations).toHaveLength(20)
    expect(found.more).toBe(true)
  })

  test.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 wildcards', '%_'.repeat(5000)],
    ['5,000 words', '长 '.repeat(5000)],
    ['10,000 characters that unfold into 18 each', '\ufdfa'.repeat(10_000)],
    ['10,000 combining marks', `长${'\u0301'.repeat(9999)}`],
    ['10,000 control characters', '\u0000'.repeat(10_000)],
  ])('%s answer in bounded time', async (_what, text) => {
    const started = performance.now()
    await ask(database.search, guest, 'organisation.search', { text })
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('the branches below an organisation: all active ones, by name, without gaps or repeats', async () => {
    const seen: string[] = []
    const names: string[] = []
    let cursor: string | undefined
    do {
      const page = await ask(database.search, guest, 'organisation.branches', { organisationId: university.id, ...(cursor && { cursor }) })
      expect(page.organisations.length).toBeLessThanOrEqual(50)
      seen.push(...page.organisations.map(({ id }) => id))
      names.push(...page.organisations.map(({ shortName }) => shortName))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(seen).toHaveLength(count + 8)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).not.toEqual(expect.arrayContaining(['9100009']))
    expect(seen).not.toEqual(expect.arrayContaining(['9100010']))
    expect(names).toEqual(names.toSorted())
  })
})

test('the branches of a branch are none, those of an unknown or transit organisation NOT_FOUND', async () => {
  expect(await ask(database.search, guest, 'organisation.branches', { organisationId: '9100003' })).toEqual({ organisations: [], next: null })
  for (const organisationId of ['9999999', '9100010']) {
    expect(await call(database.search, guest, 'organisation.branches', { organisationId })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  }
})

test('a row tells twins apart and holds no path', async () => {
  expect(await ask(database.search, guest, 'organisation.get', { organisationId: '9100003' })).toEqual({
    id: '9100003', fullName: '燕山样例大学计通24级1班团支部', shortName: '计通24级1班团支部', type: 'branch', kind: 'ordinary', status: 'active', regionName: '海淀区',
    superiors: ['计通学院团总支'], branchCount: 0,
  })
})
