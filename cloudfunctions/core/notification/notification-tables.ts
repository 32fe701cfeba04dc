import { sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { NotificationView } from '../../../src/contracts/actions/notification'
import { account } from '../account/account-tables'
import { organisation } from '../organisation/organisation-tables'
import { outboxMessage } from '../outbox/outbox-tables'

/** One line in one person's inbox. The words are made when it is read. */
export const notification = pgTable(
  'notification',
  {
    id: uuid().primaryKey(),
    messageId: uuid().notNull().references(() => outboxMessage.id),
    accountId: uuid().notNull().references(() => account.id),
    as: text().$type<NotificationView['as']>().notNull(),
    /** The organisation the reader acts for; null for the member. */
    organisationId: text().references(() => organisation.id),
    at: timestamp({ withTimezone: true }).notNull(),
    readAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    unique('notification_once').on(table.messageId, table.accountId),
    index('notification_account').on(table.accountId, table.at),
    index('notification_unread').on(table.accountId).where(sql`${table.readAt} is null`),
  ],
).enableRLS()
