import { desc, eq } from 'drizzle-orm'
import type { Context } from '../platform/context'
import { auditEvent } from './audit-tables'
import { nextAuditEvent, type NewAuditEvent } from './chain'

/** Appends to the chain inside the caller's transaction. The caller holds the lock on the member or account the chain belongs to. */
export async function recordAudit(context: Context, event: Omit<NewAuditEvent, 'at'>): Promise<void> {
  const [last] = await context.db
    .select({ sequence: auditEvent.sequence, hash: auditEvent.hash })
    .from(auditEvent)
    .where(eq(auditEvent.chain, event.chain))
    .orderBy(desc(auditEvent.sequence))
    .limit(1)
  await context.db.insert(auditEvent).values(nextAuditEvent(last ?? null, { ...event, at: context.now() }))
}
