import { asc } from 'drizzle-orm'
import { application, decision } from '../../cloudfunctions/core/application/application-tables'
import { auditEvent } from '../../cloudfunctions/core/audit/audit-tables'
import { findBreak } from '../../cloudfunctions/core/audit/chain'
import { member } from '../../cloudfunctions/core/member/member-tables'
import { outboxMessage } from '../../cloudfunctions/core/outbox/outbox-tables'
import type { Context } from '../../cloudfunctions/core/platform/context'

type AuditRow = typeof auditEvent.$inferSelect
type Application = typeof application.$inferSelect

/**
 * What must hold in every database at rest, whatever happened before. @returns one sentence per thing that does not hold.
 */
export async function findInconsistencies({ db }: Context): Promise<string[]> {
  const events = await db.select().from(auditEvent).orderBy(asc(auditEvent.chain), asc(auditEvent.sequence))
  const applications = await db.select().from(application)
  const members = await db.select().from(member)
  const chains = groupBy(events, (event) => event.chain)
  const byApplication = groupBy(events, (event) => event.applicationId)
  return [
    ...brokenChains(chains),
    ...doubleOpen(applications),
    ...wrongStates(applications, byApplication),
    ...impossibleHistories(byApplication),
    ...wrongBranches(members, chains),
    ...untold(events, await db.select().from(outboxMessage)),
    ...uncounted(events, await db.select().from(decision)),
  ]
}

function brokenChains(chains: Map<string, AuditRow[]>): string[] {
  return [...chains].flatMap(([chain, rows]) => (findBreak(rows) === null ? [] : [`audit chain ${chain} breaks at ${findBreak(rows)}`]))
}

function doubleOpen(applications: Application[]): string[] {
  const open = groupBy(applications.filter(({ state }) => state === 'pending'), ({ memberId }) => memberId)
  return [...open].filter(([, rows]) => rows.length > 1).map(([id, rows]) => `member ${id} has ${rows.length} open applications`)
}

/** The record of an application is what its last event says. */
function wrongStates(applications: Application[], byApplication: Map<string | null, AuditRow[]>): string[] {
  return applications.flatMap(({ id, state, version, holderId }) => {
    const last = byApplication.get(id)?.at(-1)
    const isSame = last?.details.state === state && last.details.version === version
    const isHeld = (state === 'pending') === (holderId !== null)
    return isSame && isHeld ? [] : [`application ${id} is ${state} v${version}, its last event says ${JSON.stringify(last?.details)}`]
  })
}

const ends = ['agree', 'refuse', 'withdraw', 'expire', 'supersede']

/** An application is submitted once and first, ends once a round, and after an end only begins anew; nothing follows an agreement. */
function impossibleHistories(byApplication: Map<string | null, AuditRow[]>): string[] {
  return [...byApplication].flatMap(([id, rows]) => {
    if (id === null) return []
    const events = rows.map(({ event }) => event.replace('application.', ''))
    const isPossible = events.every((event, index) => {
      const before = events[index - 1]
      if (before === undefined) return event === 'submit'
      if (event === 'resubmit') return before === 'refuse' || before === 'withdraw' || before === 'expire'
      return event !== 'submit' && !ends.includes(before)
    })
    return isPossible ? [] : [`application ${id} went ${events.join(' → ')}`]
  })
}

/** A member is where the last move of their chain put them; without a move nothing is known. */
function wrongBranches(members: (typeof member.$inferSelect)[], chains: Map<string, AuditRow[]>): string[] {
  return members.flatMap(({ id, branchId }) => {
    const moves = (chains.get(id) ?? []).filter(({ event }) => event === 'application.agree' || event === 'member.pull-in')
    const expected = moves.at(-1)?.details.targetId
    return expected === undefined || expected === branchId ? [] : [`member ${id} is in ${branchId}, the last move went to ${expected}`]
  })
}

/** Every event of an application and every pull-in has its message, and no message is without an event. */
function untold(events: AuditRow[], messages: (typeof outboxMessage.$inferSelect)[]): string[] {
  const happened = events.flatMap(({ event, applicationId, chain }) =>
    event === 'member.pull-in' ? [`pull-in ${chain}`] : applicationId ? [`${event.replace('application.', '')} ${applicationId}`] : [],
  )
  const told = messages.map(({ payload }) => `${payload.event} ${payload.applicationId ?? payload.memberId}`)
  return happened.toSorted().join('\n') === told.toSorted().join('\n') ? [] : [`${happened.length} events, ${told.length} messages, or not of the same things`]
}

function uncounted(events: AuditRow[], decisions: (typeof decision.$inferSelect)[]): string[] {
  const reviews = events.filter(({ event }) => ['application.agree', 'application.pass', 'application.refuse'].includes(event)).length
  return reviews === decisions.length ? [] : [`${reviews} reviews in the audit, ${decisions.length} decisions`]
}

function groupBy<Row, Key>(rows: Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}
