import { asc } from 'drizzle-orm'
import { auditEvent } from '../core/audit/audit-tables'
import { findBreak } from '../core/audit/chain'
import { openDatabase } from '../core/platform/database'

type AuditRow = typeof auditEvent.$inferSelect

/** `npm run audit:verify` with DATABASE_URL: walks every chain and names those that were tampered with. Exit code 1 when there are any. */
async function main(url: string | undefined): Promise<number> {
  if (!url) throw new Error('请用 DATABASE_URL 指定数据库。')
  const { db, close } = openDatabase(url, 1)
  const chains = new Map<string, AuditRow[]>()
  for (const row of await db.select().from(auditEvent).orderBy(asc(auditEvent.chain), asc(auditEvent.sequence))) {
    chains.set(row.chain, [...(chains.get(row.chain) ?? []), row])
  }
  await close()
  const broken = [...chains].flatMap(([chain, rows]) => (findBreak(rows) === null ? [] : [`${chain} 第 ${findBreak(rows)} 条`]))
  process.stdout.write(broken.length === 0 ? `${chains.size} 条链完好\n` : `被改动：\n${broken.join('\n')}\n`)
  return broken.length === 0 ? 0 : 1
}

main(process.env.DATABASE_URL).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  },
)
