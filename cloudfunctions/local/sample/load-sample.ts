import type { PgTable } from 'drizzle-orm/pg-core'
import { account, office } from '../../core/account/account-tables'
import { application, decision } from '../../core/application/application-tables'
import { auditEvent } from '../../core/audit/audit-tables'
import { member } from '../../core/member/member-tables'
import { notification } from '../../core/notification/notification-tables'
import { organisation, organisationDirectory } from '../../core/organisation/organisation-tables'
import { outboxMessage } from '../../core/outbox/outbox-tables'
import type { Database } from '../../core/platform/database'
import { generateSample, type SampleOptions } from './sample-data'

export interface LoadedSample {
  organisations: number
  members: number
  accounts: number
  applications: number
}

/** PostgreSQL takes at most 65,535 parameters in one statement; the widest table has 18 columns. */
const rowsPerStatement = 1000

/**
 * Fills an empty database, all or nothing. Never updates or deletes.
 * @throws when there are organisations already.
 */
export async function loadSample(db: Database, options: SampleOptions): Promise<LoadedSample> {
  return db.transaction(async (transaction) => {
    const existing = await transaction.select({ id: organisation.id }).from(organisation).limit(1)
    if (existing.length > 0) throw new Error('数据库里已经有团组织。样例数据只能装进空的数据库。')
    const sample = generateSample(options)
    const insert = async <Table extends PgTable>(table: Table, rows: readonly Table['$inferInsert'][]) => {
      for (let from = 0; from < rows.length; from += rowsPerStatement) {
        await transaction.insert(table).values(rows.slice(from, from + rowsPerStatement))
      }
    }
    await insert(organisation, sample.organisations)
    await insert(organisationDirectory, sample.directory)
    await insert(member, sample.members)
    await insert(account, sample.accounts)
    await insert(office, sample.offices)
    await insert(application, sample.applications)
    await insert(decision, sample.decisions)
    await insert(auditEvent, sample.auditEvents)
    await insert(outboxMessage, sample.messages)
    await insert(notification, sample.notifications)
    const { organisations, members, accounts, applications } = sample
    return { organisations: organisations.length, members: members.length, accounts: accounts.length, applications: applications.length }
  })
}
