import { and, eq, lt, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { member } from '../member/member-tables'
import type { Organisation } from '../organisation/organisation-repository'
import { organisation } from '../organisation/organisation-tables'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import type { Database } from '../platform/database'
import { prepared } from '../platform/prepared'
import { application } from './application-tables'

export type Application = typeof application.$inferSelect
/** An application with what its branches are at this moment; the paths decide who stands above it. */
export type ApplicationWithPaths = Application & { sourcePath: string | null; targetPath: string; targetStatus: Organisation['status'] }

const source = alias(organisation, 'source')
const target = alias(organisation, 'target')

function selectWithPaths(db: Database, id: string | SQL) {
  return db
    .select({ application, sourcePath: source.path, targetPath: target.path, targetStatus: target.status })
    .from(application)
    .innerJoin(target, eq(target.id, application.targetId))
    .leftJoin(source, eq(source.id, application.sourceId))
    .where(eq(application.id, id))
}

/** @throws NOT_FOUND */
export async function findApplication(context: Context, id: string): Promise<ApplicationWithPaths> {
  return theOne(await selectWithPaths(context.db, id))
}

function theOne([row]: { application: Application; sourcePath: string | null; targetPath: string; targetStatus: Organisation['status'] }[]): ApplicationWithPaths {
  if (!row) throw new AppError('NOT_FOUND')
  const { application: record, ...branches } = row
  return { ...record, ...branches }
}

const lockMemberOf = prepared(['id'], (db, { id }) => {
  const holder = db.select({ id: application.memberId }).from(application).where(eq(application.id, id))
  return db.select({ id: member.id }).from(member).where(eq(member.id, holder)).for('update')
})
const lockWithPaths = prepared(['id'], (db, { id }) => selectWithPaths(db, id).for('update', { of: application }))

/**
 * Locks the member, then the application, and reads it after both locks. Everything that changes a membership takes the member's
 * lock first, so no two such changes overlap and none waits in a circle.
 * @throws NOT_FOUND
 */
export async function lockApplication(context: Context, id: string): Promise<ApplicationWithPaths> {
  await lockMemberOf(context, { id })
  return theOne(await lockWithPaths(context, { id }))
}

const openOf = prepared(['memberId'], (db, { memberId }) =>
  db.select().from(application).where(and(eq(application.memberId, memberId), eq(application.state, 'pending'))),
)

/** The member's open application, read under the member's lock. */
export async function findOpenApplication(context: Context, memberId: string): Promise<Application | null> {
  const [row] = await openOf(context, { memberId })
  return row ?? null
}

/** Ids of applications whose clock has run out, oldest first. */
export async function findExpired(context: Context, limit: number): Promise<string[]> {
  const rows = await context.db
    .select({ id: application.id })
    .from(application)
    .where(and(eq(application.state, 'pending'), lt(application.expiresAt, context.now())))
    .orderBy(application.expiresAt)
    .limit(limit)
  return rows.map((row) => row.id)
}

const move = prepared(['memberId', 'from', 'to'], (db, { memberId, from, to }) =>
  db
    .update(member)
    .set({ branchId: to })
    .where(and(eq(member.id, memberId), sql`${member.branchId} is not distinct from ${from}`))
    .returning({ id: member.id }),
)

/** Puts the member into a branch; `from` must still be where they are. */
export async function moveMember(context: Context, memberId: string, from: string | null, to: string): Promise<void> {
  const moved = await move(context, { memberId, from, to })
  if (moved.length !== 1) throw new AppError('STALE')
}

/** Saves the changed columns of a locked application and counts its version up. */
export async function saveApplication(context: Context, id: string, version: number, changes: Partial<Application>): Promise<number> {
  const saved = await context.db
    .update(application)
    .set({ ...changes, updatedAt: context.now(), version: sql`${application.version} + 1` })
    .where(and(eq(application.id, id), eq(application.version, version)))
    .returning({ version: application.version })
  const [row] = saved
  if (!row) throw new AppError('STALE')
  return row.version
}
