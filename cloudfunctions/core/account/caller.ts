import { and, eq, gt, isNull } from 'drizzle-orm'
import { organisation } from '../organisation/organisation-tables'
import type { Context } from '../platform/context'
import { prepared } from '../platform/prepared'
import { account, office, session } from './account-tables'

/** What the platform proved about who is calling. Never read from the payload. */
export type Identity = { kind: 'guest' } | { kind: 'token'; token: string } | { kind: 'wechat'; openid: string }

export interface HeldOffice {
  organisationId: string
  title: string
  path: string
}

/** A person with a proven identity, and the organisations they act for at this moment. */
export interface Caller {
  accountId: string
  memberId: string | null
  displayName: string
  offices: HeldOffice[]
}

/** Whoever calls an action that guests may call. */
export interface Visitor {
  identity: Identity
  caller: Caller | null
}

/** One query on every call, so that a revoked session or a released office has no effect from the next call on. */
export async function findCaller(context: Context, identity: Identity): Promise<Caller | null> {
  if (identity.kind === 'guest') return null
  const rows = await rowsOf(context, identity)
  const [first] = rows
  if (!first) return null
  const offices = rows.flatMap(({ organisationId, title, path }) => (organisationId && title && path ? [{ organisationId, title, path }] : []))
  return { accountId: first.accountId, memberId: first.memberId, displayName: first.displayName, offices }
}

const columns = {
  accountId: account.id,
  memberId: account.memberId,
  displayName: account.displayName,
  organisationId: office.organisationId,
  title: office.title,
  path: organisation.path,
}
const heldOffice = and(eq(office.accountId, account.id), isNull(office.until))

const byToken = prepared(['tokenHash', 'now'], (db, { tokenHash, now }) =>
  db
    .select(columns)
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .leftJoin(office, heldOffice)
    .leftJoin(organisation, eq(organisation.id, office.organisationId))
    .where(and(eq(session.tokenHash, tokenHash), isNull(session.revokedAt), gt(session.expiresAt, now))),
)

const byOpenid = prepared(['openid'], (db, { openid }) =>
  db
    .select(columns)
    .from(account)
    .leftJoin(office, heldOffice)
    .leftJoin(organisation, eq(organisation.id, office.organisationId))
    .where(eq(account.wechatOpenid, openid)),
)

function rowsOf(context: Context, identity: Exclude<Identity, { kind: 'guest' }>) {
  if (identity.kind === 'wechat') return byOpenid(context, { openid: identity.openid })
  return byToken(context, { tokenHash: context.keys.hash('token', identity.token), now: context.now() })
}

export function actsFor(caller: Caller, organisationId: string): boolean {
  return caller.offices.some((held) => held.organisationId === organisationId)
}

/** Whether the caller acts for an organisation above the one with this path. */
export function isSuperiorOf(caller: Caller, path: string): boolean {
  return caller.offices.some((held) => path.startsWith(held.path) && path !== held.path)
}
