import { randomBytes } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { Client } from 'pg'
import { auditEvent } from '../../cloudfunctions/core/audit/audit-tables'
import { findBreak } from '../../cloudfunctions/core/audit/chain'
import { makeMember, makeOrganisation } from '../factories/world'
import { makeTransferStory, openSession, submit, type TransferStory } from '../factories/transfer-story'
import { ask } from '../support/call'
import { everyRow } from '../support/rows'
import { createTestDatabase, searchUrlOf, type TestDatabase } from '../support/test-database'

let database: TestDatabase
let story: TransferStory
let tables: string[]

beforeAll(async () => {
  database = await createTestDatabase()
  story = await makeTransferStory(database.context)
  await openSession(database.context, story.self.accountId)
  await makeOrganisation(database.context, story.root, { kind: 'transit' })
  await ask(database.context, story.secretary.identity, 'application.agree', await submit(story))
  const { rows } = await database.pool.query<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'public' order by 1`)
  tables = rows.map(({ tablename }) => tablename)
})
afterAll(() => database.close())

async function asRole<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** The code of PostgreSQL's refusal, or `done`. */
async function codeOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(() => 'done', (error: unknown) => (error as { code?: string }).code ?? String(error))
}

const permissionDenied = '42501'

describe('the role of the function search', () => {
  test('reads the public directory and no other table', async () => {
    const codes = await asRole(searchUrlOf(database.url), async (client) => {
      const found: Record<string, string> = {}
      for (const table of tables) found[table] = await codeOf(client.query(`select * from "${table}"`))
      return found
    })
    expect(tables).toContain('organisation_directory')
    expect(codes).toEqual(Object.fromEntries(tables.map((table) => [table, table === 'organisation_directory' ? 'done' : permissionDenied])))
  })

  test('sees every organisation but the transit ones', async () => {
    const { rows } = await asRole(searchUrlOf(database.url), (client) => client.query<{ kind: string }>('select kind from organisation_directory'))
    const { rows: all } = await database.pool.query<{ kind: string }>('select kind from organisation_directory')
    expect(all.filter(({ kind }) => kind === 'transit')).toHaveLength(1)
    expect(rows).toHaveLength(all.length - 1)
    expect(rows.map(({ kind }) => kind)).not.toContain('transit')
  })

  test.each([
    `insert into organisation_directory select '9999999', full_name, short_name, type, kind, status, path, region_name, superiors, branch_count from organisation_directory limit 1`,
    `update organisation_directory set full_name = 'x'`,
    'delete from organisation_directory',
    'truncate organisation_directory',
    'create table mine (id int)',
    'drop table organisation_directory',
    'alter table organisation_directory disable row level security',
    'set role league',
    'select count(*) from drizzle.__drizzle_migrations',
    `select lo_import('/etc/passwd')`,
    `copy organisation_directory to '/tmp/league-directory'`,
    'select * from pg_authid',
  ])('cannot «%s»', async (statement) => {
    const before = await everyRow(database.pool)
    expect(await codeOf(asRole(searchUrlOf(database.url), (client) => client.query(statement)))).toMatch(/^(42501|22023|42704)$/)
    expect(await everyRow(database.pool)).toEqual(before)
  })
})

describe('row-level security', () => {
  test('is on for every table', async () => {
    const { rows } = await database.pool.query<{ name: string; on: boolean }>(
      `select relname as name, relrowsecurity as on from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual(tables)
    expect(rows.filter(({ on }) => !on)).toEqual([])
  })

  test('shows any other role no row of any table, whatever it was granted', async () => {
    const role = `league_test_${randomBytes(4).toString('hex')}`
    await database.pool.query(`create role ${role} login password 'outsider'`)
    await database.pool.query(`grant usage on schema public to ${role}; grant select, insert, update, delete on all tables in schema public to ${role}`)
    const url = new URL(database.url)
    url.username = role
    url.password = 'outsider'
    try {
      await asRole(url.toString(), async (client) => {
        for (const table of tables) {
          const { rows } = await client.query<{ count: string }>(`select count(*) from "${table}"`)
          expect({ table, count: rows[0]?.count }).toEqual({ table, count: '0' })
          expect((await client.query(`delete from "${table}"`)).rowCount).toBe(0)
        }
        expect(await codeOf(client.query(`insert into organisation_directory select '9999999', 'x', 'x', 'branch', 'ordinary', 'active', '/', 'x', '{}', 0`))).toBe(permissionDenied)
      })
    } finally {
      await database.pool.query(`drop owned by ${role}; drop role ${role}`)
    }
    const { rows } = await database.pool.query<{ count: string }>('select count(*) from member')
    expect(Number(rows[0]?.count)).toBeGreaterThan(0)
  })
})

describe('what is written stays', () => {
  const attempts = ['audit_event', 'decision'].flatMap((table) => [`update "${table}" set account_id = null`, `delete from "${table}"`, `truncate "${table}"`, `truncate "${table}" cascade`])
  test.each(attempts)('«%s» is refused, also to the owner', async (statement) => {
    const before = await everyRow(database.pool)
    await expect(database.pool.query(statement)).rejects.toThrow('append-only')
    expect(await everyRow(database.pool)).toEqual(before)
  })
})

describe('the schema as the last line of defence', () => {
  test('puts no member into anything but a 团支部', async () => {
    const before = await everyRow(database.pool)
    for (const type of ['committee', 'work-committee', 'general-branch'] as const) {
      const other = await makeOrganisation(database.context, null, { type })
      expect(await codeOf(database.pool.query('update member set branch_id = $1 where id = $2', [other.id, story.member.id]))).toBe('23503')
      expect(await codeOf(makeMember(database.context, other).catch((error: unknown) => { throw (error as Error).cause }))).toBe('23503')
      expect(await codeOf(database.pool.query('update application set target_id = $1', [other.id]))).toBe('23503')
    }
    expect((await everyRow(database.pool)).member).toEqual(before.member)
  })

  test('turns no 团支部 with members into something else', async () => {
    expect(await codeOf(database.pool.query(`update organisation set type = 'committee' where id = $1`, [story.target.id]))).toBe('23503')
  })

  test('keeps one open application per member, one decision per step and one ID number per person', async () => {
    const columns = 'kind, member_id, source_id, target_id, reason, form, started_by, filed_by, reviewers, round, step, held_since, submitted_at, updated_at, version'
    const copy = `insert into application (id, state, holder_id, ${columns}) select gen_random_uuid(), 'pending', target_id, ${columns} from application limit 1`
    await database.pool.query(copy)
    expect(await codeOf(database.pool.query(copy))).toBe('23505')
    expect(await codeOf(database.pool.query('insert into decision select gen_random_uuid(), application_id, round, step, verdict, note, account_id, organisation_id, decided_at from decision limit 1'))).toBe('23505')
    expect(await codeOf(makeMember(database.context, story.source, { idNumber: story.member.idNumber }).catch((error: unknown) => { throw (error as Error).cause }))).toBe('23505')
  })

  test('lets nobody hold what is not pending, and every pending one be held', async () => {
    expect(await codeOf(database.pool.query(`update application set holder_id = target_id where state = 'approved'`))).toBe('23514')
    expect(await codeOf(database.pool.query(`update application set state = 'lost' where state = 'approved'`))).toBe('23514')
  })
})

describe('the audit chain', () => {
  const chain = async () => database.context.db.select().from(auditEvent).where(eq(auditEvent.chain, story.member.id)).orderBy(asc(auditEvent.sequence))

  test('is whole after a transfer', async () => {
    expect((await chain()).map(({ event }) => event)).toEqual(['application.submit', 'application.agree'])
    expect(findBreak(await chain())).toBeNull()
  })

  test('names the event that was changed by someone who switched the guard off', async () => {
    await database.pool.query('alter table audit_event disable trigger audit_event_append_only')
    await database.pool.query(`update audit_event set organisation_id = $1 where chain = $2 and sequence = 2`, [story.source.id, story.member.id])
    expect(findBreak(await chain())).toBe(2)
  })

  test.each<[string, number, (rows: Awaited<ReturnType<typeof chain>>) => Awaited<ReturnType<typeof chain>>]>([
    ['a changed detail', 1, ([a, b]) => [{ ...a!, details: { ...a!.details, targetId: '9000000' } }, b!]],
    ['a changed time', 1, ([a, b]) => [{ ...a!, at: new Date(a!.at.getTime() + 1) }, b!]],
    ['a changed person', 1, ([a, b]) => [{ ...a!, accountId: null }, b!]],
    ['a missing first event', 2, ([, b]) => [b!]],
    ['events in another order', 2, ([a, b]) => [b!, a!]],
    ['an event twice', 1, ([a, b]) => [a!, a!, b!]],
  ])('names %s', async (_what, sequence, tamper) => {
    await database.pool.query('alter table audit_event disable trigger audit_event_append_only')
    await database.pool.query(`update audit_event set organisation_id = $1 where chain = $2 and sequence = 2`, [story.target.id, story.member.id])
    const rows = await chain()
    expect(findBreak(rows)).toBeNull()
    expect(findBreak(tamper(rows))).toBe(sequence)
  })
})
