import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { NotificationEvent } from '../../../src/contracts/actions/notification'

/** What happened, by ids; names are looked up by whoever reads it. */
export interface OutboxPayload {
  event: NotificationEvent
  memberId: string
  applicationId: string | null
  sourceId: string | null
  targetId: string
  /** Who has to act now; of an application that closed without a decision: who had to until then. */
  holderId: string | null
  /** The person who acted is not told about their own act. */
  accountId: string | null
}

/** Written in the transaction of the effect it tells about; the dispatcher delivers it at least once. */
export const outboxMessage = pgTable(
  'outbox_message',
  {
    id: uuid().primaryKey(),
    /** Names the event, e.g. `<application id>:<version>`: the same event is never told twice. */
    key: text().notNull(),
    payload: jsonb().$type<OutboxPayload>().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    availableAt: timestamp({ withTimezone: true }).notNull(),
    attempts: integer().notNull().default(0),
    deliveredAt: timestamp({ withTimezone: true }),
    lastError: text(),
  },
  (table) => [
    unique('outbox_message_key').on(table.key),
    index('outbox_message_waiting').on(table.availableAt).where(sql`${table.deliveredAt} is null`),
  ],
).enableRLS()
