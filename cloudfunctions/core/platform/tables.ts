// One list for drizzle-kit; the tables stand with their domains.
export * from '../account/account-tables'
export * from '../application/application-tables'
export * from '../audit/audit-tables'
export * from '../member/member-tables'
export * from '../notification/notification-tables'
export * from '../organisation/organisation-tables'
export * from '../outbox/outbox-tables'
export * from './command-tables'
