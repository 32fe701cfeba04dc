import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Commands that took effect, with the answer given: asked again, they are answered, not repeated. */
export const command = pgTable(
  'command',
  {
    caller: text().notNull(),
    id: uuid().notNull(),
    /** Keyed hash of action and input: the same id with other contents is refused. */
    contents: text().notNull(),
    /** Sealed, because answers hold names and tokens. Null only inside the transaction that fills it. */
    answer: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.caller, table.id] }), index('command_created').on(table.createdAt)],
).enableRLS()
