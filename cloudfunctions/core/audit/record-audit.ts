import { desc, eq } from 'drizzle-orm'
import type { Context } from '../platform/context'
import { prepared, preparedInsert } from '../platform/prepared'
import { auditEvent } from './audit-tables'
import { nextAuditEvent, type NewAuditEvent } from './chain'

const lastOf = prepared(['chain'], (db, { chain }) =>
  db
    .select({ sequence: auditEvent.sequence, hash: auditEvent.hash })
    .from(auditEvent)
    .where(eq(auditEvent.chain, chain))
    .orderBy(desc(auditEvent.sequence))
    .limit(1),
)

const append = preparedInsert(auditEvent)

/** Appends to the chain inside the caller's transaction. The caller holds the lock on the member or account the chain belongs to. */
export async function recordAudit(context: Context, event: Omit<NewAuditEvent, 'at'>): Promise<void> {
  const [last] = await lastOf(context, { chain: event.chain })
  await append(context, nextAuditEvent(last ?? null, { ...event, at: context.now() }))
}
