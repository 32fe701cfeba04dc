import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { organisation } from '../organisation/organisation-tables'

/** A person the league knows. Held by the branch in `branchId`, which one column can only name once; null before 申请加入. */
export const member = pgTable(
  'member',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    /** AES-256-GCM; opened only to mask it. */
    idNumberSealed: text().notNull(),
    /** Keyed hash by which the number is found. */
    idNumberHash: text().notNull(),
    phoneSealed: text(),
    birthday: text().notNull(),
    ethnicity: text().notNull(),
    politicalStatus: text().notNull(),
    education: text().notNull(),
    isStudent: boolean().notNull().default(false),
    /** `YYYY-MM` */
    joinedMonth: text().notNull(),
    memberNumber: text(),
    graduationYear: integer(),
    branchId: text(),
    branchType: text().generatedAlwaysAs(sql`'branch'`),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('member_id_number').on(table.idNumberHash),
    unique('member_member_number').on(table.memberNumber),
    index('member_branch').on(table.branchId, table.name, table.id),
    // Only a 团支部 holds members.
    foreignKey({ name: 'member_branch_fk', columns: [table.branchId, table.branchType], foreignColumns: [organisation.id, organisation.type] }),
    check('member_joined_month', sql`${table.joinedMonth} ~ '^[0-9]{4}-[0-9]{2}$'`),
  ],
).enableRLS()
