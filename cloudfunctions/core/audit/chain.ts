import { createHash } from 'node:crypto'
import type { AuditDetails, auditEvent } from './audit-tables'

export interface NewAuditEvent {
  /** The member or account whose chain grows. */
  chain: string
  event: string
  at: Date
  accountId: string | null
  organisationId: string | null
  applicationId: string | null
  details: AuditDetails
}

type AuditRow = typeof auditEvent.$inferSelect
export type ChainEnd = Pick<AuditRow, 'sequence' | 'hash'>

/** The row that continues a chain: its hash covers its own contents and the hash before it. */
export function nextAuditEvent(previous: ChainEnd | null, event: NewAuditEvent): AuditRow {
  const linked = { ...event, sequence: (previous?.sequence ?? 0) + 1, previousHash: previous?.hash ?? '' }
  return { ...linked, hash: hashOf(linked) }
}

/** @returns the sequence of the first row that was changed, removed or put in, or null when the chain is whole. */
export function findBreak(rows: AuditRow[]): number | null {
  let previous: ChainEnd = { sequence: 0, hash: '' }
  for (const row of rows) {
    if (row.sequence !== previous.sequence + 1 || row.previousHash !== previous.hash || row.hash !== hashOf(row)) return row.sequence
    previous = row
  }
  return null
}

function hashOf(row: Omit<AuditRow, 'hash'>): string {
  const details = Object.entries(row.details).sort(([a], [b]) => (a < b ? -1 : 1))
  const contents = [row.chain, row.sequence, row.event, row.at.toISOString(), row.accountId, row.organisationId, row.applicationId, details, row.previousHash]
  return createHash('sha256').update(JSON.stringify(contents)).digest('base64url')
}
