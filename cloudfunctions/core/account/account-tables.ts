import { index, pgTable, text, timestamp, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { member } from '../member/member-tables'
import { organisation } from '../organisation/organisation-tables'

/** Signs in. Staff of a committee may have no member record. */
export const account = pgTable(
  'account',
  {
    id: uuid().primaryKey(),
    username: text().notNull(),
    /** Keyed hash of the registered phone. */
    phoneHash: text(),
    /** `scrypt$N$r$p$salt$key`, base64. */
    passwordHash: text().notNull(),
    wechatOpenid: text(),
    displayName: text().notNull(),
    memberId: uuid().references(() => member.id),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('account_username').on(table.username),
    unique('account_phone').on(table.phoneHash),
    unique('account_wechat').on(table.wechatOpenid),
    unique('account_member').on(table.memberId),
  ],
).enableRLS()

/** Random tokens, stored hashed; `revokedAt` ends one at once. */
export const session = pgTable(
  'session',
  {
    id: uuid().primaryKey(),
    accountId: uuid().notNull().references(() => account.id),
    tokenHash: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (table) => [unique('session_token').on(table.tokenHash), index('session_account').on(table.accountId)],
).enableRLS()

/** Who acts for which organisation. `until` set: released (解职). */
export const office = pgTable(
  'office',
  {
    id: uuid().primaryKey(),
    accountId: uuid().notNull().references(() => account.id),
    organisationId: text().notNull().references(() => organisation.id),
    title: text().notNull(),
    since: timestamp({ withTimezone: true }).notNull().defaultNow(),
    until: timestamp({ withTimezone: true }),
  },
  (table) => [
    uniqueIndex('office_held').on(table.accountId, table.organisationId).where(sql`${table.until} is null`),
    index('office_organisation').on(table.organisationId),
  ],
).enableRLS()
