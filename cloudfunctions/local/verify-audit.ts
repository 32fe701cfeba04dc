import { asc, gt, inArray } from 'drizzle-orm'
import { auditEvent } from '../core/audit/audit-tables'
import { findBreak } from '../core/audit/chain'
import { openDatabase, type Database } from '../core/platform/database'

type AuditRow = typeof auditEvent.$inferSelect

/** The whole history of a country does not fit in memory. */
const chainsAtOnce = 500

/** `npm run audit:verify` with DATABASE_URL: walks every chain and names those that were tampered with. Exit code 1 when there are any. */
async function main(url: string | undefined): Promise<number> {
  if (!url) throw new Error('请用 DATABASE_URL 指定数据库。')
  const { db, close } = openDatabase(url, 1)
  const broken: string[] = []
  let count = 0
  for await (const [chain, rows] of chainsOf(db)) {
    count += 1
    const sequence = findBreak(rows)
    if (sequence !== null) broken.push(`${chain} 第 ${sequence} 条`)
  }
  await close()
  process.stdout.write(broken.length === 0 ? `${count} 条链完好\n` : `被改动：\n${broken.join('\n')}\n`)
  return broken.length === 0 ? 0 : 1
}

async function* chainsOf(db: Database): AsyncGenerator<[string, AuditRow[]]> {
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const page = await db.selectDistinct({ chain: auditEvent.chain }).from(auditEvent).where(gt(auditEvent.chain, last)).orderBy(asc(auditEvent.chain)).limit(chainsAtOnce)
    const ids = page.map(({ chain }) => chain)
    if (ids.length === 0) return
    last = ids.at(-1) ?? last
    const byChain = new Map<string, AuditRow[]>(ids.map((id) => [id, []]))
    for (const row of await db.select().from(auditEvent).where(inArray(auditEvent.chain, ids)).orderBy(asc(auditEvent.sequence))) byChain.get(row.chain)?.push(row)
    yield* byChain
  }
}

main(process.env.DATABASE_URL).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  },
)
