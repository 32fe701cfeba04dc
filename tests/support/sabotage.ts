/** Statements without what makes them safe, for the twins of tests that must go red. */

/** Takes row locks out. */
export function withoutLocks(statement: string): string {
  return statement.replace(/ for update( of "\w+")?/g, '')
}

/** Takes row locks and the version predicate out; the parameter stays in the statement, where it decides nothing. */
export function withoutLocksAndVersions(statement: string): string {
  return withoutLocks(statement).replace(/"application"\."version" = (\$\d+)/g, '$1::int is not null')
}

/** The keys that stop a second decision when everything before them has failed. */
export const dropBackstops = [
  'alter table decision drop constraint decision_once',
  'alter table audit_event drop constraint audit_event_chain_sequence_pk',
  'alter table outbox_message drop constraint outbox_message_key',
]
