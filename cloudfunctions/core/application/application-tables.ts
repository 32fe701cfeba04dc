import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, text, timestamp, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { ApplicationKind, ApplicationState } from '../../../src/contracts/application-words'
import type { ReasonFormValues } from '../../../src/contracts/reason-form'
import { account } from '../account/account-tables'
import { member } from '../member/member-tables'
import { organisation } from '../organisation/organisation-tables'

/** Everything that someone files and someone else decides. */
export const application = pgTable(
  'application',
  {
    id: uuid().primaryKey(),
    kind: text().$type<ApplicationKind>().notNull(),
    state: text().$type<ApplicationState>().notNull(),
    memberId: uuid().notNull().references(() => member.id),
    /** The branch that held the member when it was filed; null for 申请加入. */
    sourceId: text().references(() => organisation.id),
    targetId: text().notNull(),
    targetType: text().generatedAlwaysAs(sql`'branch'`),
    reason: text(),
    form: jsonb().$type<ReasonFormValues>().notNull(),
    startedBy: text().$type<'member' | 'branch'>().notNull(),
    filedBy: uuid().notNull().references(() => account.id),
    /** Reviewing organisations of this round, in order. */
    reviewers: text().array().notNull(),
    /** Counts submissions: 1 for the first, one more with each resubmission. */
    round: integer().notNull(),
    /** Index into `reviewers`. */
    step: integer().notNull(),
    /** The organisation that has to act now; null once decided. */
    holderId: text().references(() => organisation.id),
    heldSince: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }),
    remindedAt: timestamp({ withTimezone: true }),
    submittedAt: timestamp({ withTimezone: true }).notNull(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
    version: integer().notNull(),
  },
  (table) => [
    uniqueIndex('application_one_open').on(table.memberId).where(sql`${table.state} = 'pending'`),
    index('application_member').on(table.memberId),
    index('application_holder').on(table.holderId, table.kind, table.heldSince).where(sql`${table.state} = 'pending'`),
    index('application_target').on(table.targetId, table.kind, table.updatedAt),
    index('application_clock').on(table.expiresAt).where(sql`${table.state} = 'pending'`),
    foreignKey({ name: 'application_target_fk', columns: [table.targetId, table.targetType], foreignColumns: [organisation.id, organisation.type] }),
    check('application_state', sql`${table.state} in ('pending', 'approved', 'refused', 'returned', 'withdrawn', 'superseded')`),
    check('application_held', sql`(${table.state} = 'pending') = (${table.holderId} is not null)`),
  ],
).enableRLS()

/** One row per review; the unique key is the last line of defence against deciding twice. */
export const decision = pgTable(
  'decision',
  {
    id: uuid().primaryKey(),
    applicationId: uuid().notNull().references(() => application.id),
    round: integer().notNull(),
    step: integer().notNull(),
    verdict: text().$type<'agree' | 'refuse'>().notNull(),
    note: text(),
    accountId: uuid().notNull().references(() => account.id),
    organisationId: text().notNull().references(() => organisation.id),
    decidedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [unique('decision_once').on(table.applicationId, table.round, table.step)],
).enableRLS()
