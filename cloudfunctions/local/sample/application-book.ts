import type { ApplicationEvent } from '../../../src/contracts/application-words'
import { nextState } from '../../core/application/application-lifecycle'
import type { application, decision } from '../../core/application/application-tables'
import type { auditEvent } from '../../core/audit/audit-tables'
import { nextAuditEvent, type ChainEnd } from '../../core/audit/chain'
import type { outboxMessage } from '../../core/outbox/outbox-tables'
import type { SampleAccount } from './account-register'
import type { Random } from './random'

export type SampleApplication = typeof application.$inferInsert
export type SampleMessage = typeof outboxMessage.$inferInsert

/** What changed an application after it was filed. */
export interface Happening {
  event: Exclude<ApplicationEvent, 'submit' | 'pass'>
  at: Date
  /** Null: the clock. */
  by: SampleAccount | null
  note?: string
}

export type Filing = Pick<SampleApplication, 'kind' | 'memberId' | 'sourceId' | 'targetId' | 'reason' | 'form' | 'startedBy'> & {
  by: SampleAccount
  at: Date
}

/** Applications as the use cases would have left them: row, decisions, audit chain and delivered messages agree. */
export interface ApplicationBook {
  readonly applications: readonly SampleApplication[]
  readonly decisions: readonly (typeof decision.$inferInsert)[]
  readonly auditEvents: readonly (typeof auditEvent.$inferInsert)[]
  readonly messages: readonly SampleMessage[]
  /** Happenings in the order of time. */
  file(filing: Filing, happenings?: readonly Happening[]): SampleApplication
}

const day = 86_400_000
/** Of the profile `beijing`. */
const answerDays = 10

export function createApplicationBook(random: Random): ApplicationBook {
  const applications: SampleApplication[] = []
  const decisions: (typeof decision.$inferInsert)[] = []
  const auditEvents: (typeof auditEvent.$inferInsert)[] = []
  const messages: SampleMessage[] = []
  const chainEnds = new Map<string, ChainEnd>()

  function record(row: SampleApplication, event: ApplicationEvent, at: Date, by: SampleAccount | null): void {
    const { id: applicationId, memberId, round, step, version, state, targetId } = row
    const sourceId = row.sourceId ?? null
    const accountId = by?.id ?? null
    const audited = nextAuditEvent(chainEnds.get(memberId) ?? null, {
      chain: memberId, event: `application.${event}`, at, accountId, organisationId: actedFor(row, event), applicationId,
      details: { round, step, version, state, sourceId, targetId },
    })
    chainEnds.set(memberId, audited)
    auditEvents.push(audited)
    const isDecided = event === 'agree' || event === 'refuse'
    const payload = { event, memberId, applicationId, sourceId, targetId, holderId: isDecided ? null : targetId, accountId }
    messages.push({ id: random.uuid(), key: `application:${applicationId}:${version}:${event}`, payload, createdAt: at, availableAt: at, attempts: 1, deliveredAt: at })
  }

  function file(filing: Filing, happenings: readonly Happening[] = []): SampleApplication {
    const row = filed(filing, random.uuid())
    record(row, 'submit', filing.at, filing.by)
    for (const happening of happenings) {
      decisions.push(...decisionsBy(row, happening, random))
      Object.assign(row, changesBy(row, happening))
      record(row, happening.event, happening.at, happening.by)
    }
    applications.push(row)
    return row
  }
  return { applications, decisions, auditEvents, messages, file }
}

function decisionsBy(row: SampleApplication, { event, at, by, note }: Happening, random: Random): (typeof decision.$inferInsert)[] {
  if ((event !== 'agree' && event !== 'refuse') || !by) return []
  const { id: applicationId, round, step, targetId: organisationId } = row
  return [{ id: random.uuid(), applicationId, round, step, verdict: event, note: note ?? null, accountId: by.id, organisationId, decidedAt: at }]
}

function filed({ by, at, ...filing }: Filing, id: string): SampleApplication {
  return {
    ...filing, id, state: 'pending', filedBy: by.id, reviewers: [filing.targetId], round: 1, step: 0,
    version: 1, submittedAt: at, updatedAt: at, ...heldBy(filing.targetId, at),
  }
}

function heldBy(holderId: string, at: Date) {
  return { holderId, heldSince: at, expiresAt: new Date(at.getTime() + answerDays * day) }
}

function changesBy(row: SampleApplication, { event, at }: Happening): Partial<SampleApplication> {
  const changed = { state: nextState(row.state, event), updatedAt: at, version: row.version + 1 }
  if (event === 'resubmit') return { ...changed, ...heldBy(row.targetId, at), round: row.round + 1, submittedAt: at, remindedAt: null }
  if (event === 'remind') return { ...changed, remindedAt: at }
  return { ...changed, holderId: null, expiresAt: null }
}

/** Reviewers act for the target, a branch for itself; members and the clock for nobody. */
function actedFor(row: SampleApplication, event: ApplicationEvent): string | null {
  if (event === 'agree' || event === 'refuse') return row.targetId
  const isFilersMove = event === 'submit' || event === 'resubmit' || event === 'withdraw'
  return isFilersMove && row.startedBy === 'branch' ? (row.sourceId ?? null) : null
}
