import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { auditEvent } from '../../cloudfunctions/core/audit/audit-tables'
import { nextAuditEvent } from '../../cloudfunctions/core/audit/chain'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

jest.setTimeout(30_000)

const root = join(__dirname, '..', '..')
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

function verify() {
  const { status, stdout } = spawnSync(join(root, 'node_modules', '.bin', 'tsx'), [join(root, 'cloudfunctions', 'local', 'verify-audit.ts')], {
    encoding: 'utf8', env: { ...process.env, DATABASE_URL: database.url },
  })
  return { status, stdout }
}

test('audit:verify walks more chains than it holds at once, and names the one that was changed', async () => {
  const chains = Array.from({ length: 1203 }, () => randomUUID())
  const rows = chains.flatMap((chain) => {
    const event = { chain, event: 'session.sign-in', at: database.clock.now, accountId: chain, organisationId: null, applicationId: null, details: {} }
    const first = nextAuditEvent(null, event)
    return [first, nextAuditEvent(first, event)]
  })
  await database.context.db.insert(auditEvent).values(rows)
  expect(verify()).toEqual({ status: 0, stdout: '1203 条链完好\n' })
  const tampered = chains.toSorted()[1100]!
  await database.pool.query('alter table audit_event disable trigger audit_event_append_only')
  await database.pool.query(`update audit_event set event = 'session.sign-out' where chain = $1 and sequence = 2`, [tampered])
  expect(verify()).toEqual({ status: 1, stdout: `被改动：\n${tampered} 第 2 条\n` })
})
