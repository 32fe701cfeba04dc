import { and, eq, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ApplicationSummary } from '../../../src/contracts/actions/application'
import { findReason } from '../../../src/contracts/reasons'
import { member } from '../member/member-tables'
import { organisation } from '../organisation/organisation-tables'
import type { Context } from '../platform/context'
import { application } from './application-tables'

const source = alias(organisation, 'source')
const target = alias(organisation, 'target')
const holder = alias(organisation, 'holder')

/** Applications as lists show them. */
export async function selectSummaries(context: Context, condition: SQL | undefined, order: SQL[], limit: number): Promise<ApplicationSummary[]> {
  const rows = await context.db
    .select({ application, memberName: member.name, sourceName: source.fullName, targetName: target.fullName, holderName: holder.fullName })
    .from(application)
    .innerJoin(member, eq(member.id, application.memberId))
    .innerJoin(target, eq(target.id, application.targetId))
    .leftJoin(source, eq(source.id, application.sourceId))
    .leftJoin(holder, eq(holder.id, application.holderId))
    .where(and(condition))
    .orderBy(...order)
    .limit(limit)
  return rows.map(({ application: row, memberName, sourceName, targetName, holderName }) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    version: row.version,
    memberName,
    sourceName,
    targetName,
    reasonLabel: row.reason && (findReason(row.reason)?.label ?? row.reason),
    submittedAt: row.submittedAt.toISOString(),
    heldBy: holderName,
    heldSince: row.holderId && row.heldSince.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
  }))
}
