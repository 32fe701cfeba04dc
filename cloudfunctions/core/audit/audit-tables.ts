import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Facts of an event: ids, states and counts only. */
export type AuditDetails = Record<string, string | number | boolean | null>

/**
 * Append-only (a trigger refuses update and delete) and chained by hash, one chain per member or account: a single chain would make
 * every write of the country wait for every other.
 */
export const auditEvent = pgTable(
  'audit_event',
  {
    chain: uuid().notNull(),
    sequence: integer().notNull(),
    event: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** Null: the clock. */
    accountId: uuid(),
    /** The organisation acted for. */
    organisationId: text(),
    applicationId: uuid(),
    details: jsonb().$type<AuditDetails>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.chain, table.sequence] }), index('audit_event_application').on(table.applicationId)],
).enableRLS()
