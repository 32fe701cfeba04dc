import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core'
import type { OrganisationKind, OrganisationType } from '../../../src/contracts/organisations'

export const organisation = pgTable(
  'organisation',
  {
    /** 组织ID, 6–7 digits. */
    id: text().primaryKey(),
    fullName: text().notNull(),
    shortName: text().notNull(),
    type: text().$type<OrganisationType>().notNull(),
    kind: text().$type<OrganisationKind>().notNull().default('ordinary'),
    status: text().$type<'active' | 'archived'>().notNull().default('active'),
    parentId: text(),
    /** Ids from the root down to this organisation: `/9000001/9000002/`. Answers «superior of» without recursion. */
    path: text().notNull(),
    regionName: text().notNull(),
    contactName: text().notNull(),
    /** Telephone of the office, not of a person. */
    contactPhone: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    // Lets `member` and `application` demand a 团支部 by a foreign key on (id, type).
    unique('organisation_id_type').on(table.id, table.type),
    index('organisation_path').on(table.path.op('text_pattern_ops')),
    index('organisation_parent').on(table.parentId),
    foreignKey({ name: 'organisation_parent_fk', columns: [table.parentId], foreignColumns: [table.id] }),
    check('organisation_type', sql`${table.type} in ('committee', 'work-committee', 'general-branch', 'branch')`),
  ],
).enableRLS()

/** What everyone may search: the one table that the function `search` can read. Written together with `organisation`. */
export const organisationDirectory = pgTable(
  'organisation_directory',
  {
    id: text().primaryKey().references(() => organisation.id),
    fullName: text().notNull(),
    shortName: text().notNull(),
    type: text().$type<OrganisationType>().notNull(),
    kind: text().$type<OrganisationKind>().notNull(),
    status: text().$type<'active' | 'archived'>().notNull(),
    path: text().notNull(),
    regionName: text().notNull(),
    /** Names of the superiors, root first. */
    superiors: text().array().notNull(),
    branchCount: integer().notNull(),
  },
  (table) => [index('organisation_directory_path').on(table.path.op('text_pattern_ops'))],
).enableRLS()
