import { asc, eq } from 'drizzle-orm'
import type { ApplicationView, TimelineEntry } from '../../../src/contracts/actions/application'
import type { ApplicationEvent } from '../../../src/contracts/application-words'
import { account } from '../account/account-tables'
import type { Caller } from '../account/caller'
import { auditEvent } from '../audit/audit-tables'
import { memberRecord } from '../member/member-record'
import { findMember } from '../member/member-repository'
import { contactOf, findOrganisation } from '../organisation/organisation-repository'
import { organisation } from '../organisation/organisation-tables'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { maySee, maySeeRecord, movesOf } from './application-policy'
import { findApplication } from './application-repository'
import { selectSummaries } from './application-summary'
import { application, decision } from './application-tables'

/** One application with its timeline and the caller's moves. @throws NOT_FOUND */
export async function getApplication(context: Context, caller: Caller, input: { applicationId: string }): Promise<ApplicationView> {
  const record = await findApplication(context, input.applicationId)
  if (!maySee(record, caller)) throw new AppError('NOT_FOUND')
  const [summary] = await selectSummaries(context, eq(application.id, record.id), [], 1)
  const member = await findMember(context, record.memberId)
  const target = await findOrganisation(context, record.targetId)
  if (!summary || !member || !target) throw new AppError('NOT_FOUND')
  const source = record.sourceId ? await findOrganisation(context, record.sourceId) : null
  const branch = member.branchId ? await findOrganisation(context, member.branchId) : null
  const holder = record.holderId ? await findOrganisation(context, record.holderId) : null
  return {
    ...summary,
    memberId: member.id,
    member: maySeeRecord(record, branch?.path ?? null, caller) ? await memberRecord(context, member) : null,
    source: source && contactOf(source),
    target: contactOf(target),
    reason: record.reason,
    form: record.form,
    startedBy: record.startedBy,
    holder: holder && contactOf(holder),
    round: record.round,
    timeline: await timelineOf(context, record.id),
    moves: movesOf(record, caller),
  }
}

/** The audit events of an application are its timeline; a review adds the reviewer's words. */
async function timelineOf(context: Context, applicationId: string): Promise<TimelineEntry[]> {
  const events = await context.db
    .select({ event: auditEvent.event, at: auditEvent.at, person: account.displayName, organisation: organisation.shortName, details: auditEvent.details })
    .from(auditEvent)
    .leftJoin(account, eq(account.id, auditEvent.accountId))
    .leftJoin(organisation, eq(organisation.id, auditEvent.organisationId))
    .where(eq(auditEvent.applicationId, applicationId))
    .orderBy(asc(auditEvent.sequence))
  const notes = await context.db.select().from(decision).where(eq(decision.applicationId, applicationId))
  return events.map(({ event, at, person, organisation: name, details }) => {
    const happened = event.replace('application.', '') as ApplicationEvent
    const review = notes.find((note) => isReview(happened) && note.decidedAt.getTime() === at.getTime() && note.round === details.round)
    return { event: happened, at: at.toISOString(), by: [person, name].filter(Boolean).join(' · ') || null, note: review?.note ?? null }
  })
}

function isReview(event: ApplicationEvent): boolean {
  return event === 'agree' || event === 'pass' || event === 'refuse'
}
