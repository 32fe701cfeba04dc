import { randomBytes } from 'node:crypto'
import { desc, eq, or } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { nobodysHash, passwordMatches } from '../platform/password'
import { account, session } from './account-tables'

export interface Credentials {
  /** Username or phone. */
  identifier: string
  password: string
}

const sessionDays = 30

/** Opens a session (h5). The token is answered once and stored hashed. @throws WRONG_PASSWORD, alike for an unknown account. */
export async function signIn(context: Context, _visitor: unknown, credentials: Credentials): Promise<{ token: string; expiresAt: string }> {
  const accountId = await requireAccount(context, credentials)
  const token = randomBytes(32).toString('base64url')
  const now = context.now()
  const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000)
  await context.db.insert(session).values({ id: context.newId(), accountId, tokenHash: context.keys.hash('token', token), createdAt: now, expiresAt })
  await recordAccountEvent(context, accountId, 'session.sign-in')
  return { token, expiresAt: expiresAt.toISOString() }
}

/** @returns the account these credentials belong to, locked. @throws WRONG_PASSWORD */
export async function requireAccount(context: Context, { identifier, password }: Credentials): Promise<string> {
  const isUsername = eq(account.username, identifier.trim())
  const isPhone = eq(account.phoneHash, context.keys.hash('phone', identifier.replace(/[\s-]/g, '')))
  const [found] = await context.db
    .select({ id: account.id, passwordHash: account.passwordHash })
    .from(account)
    .where(or(isUsername, isPhone))
    .orderBy(desc(isUsername)) // one person's username may be another's phone
    .limit(1)
  const matches = await passwordMatches(password, found?.passwordHash ?? nobodysHash)
  if (!found || !matches) throw new AppError('WRONG_PASSWORD')
  await context.db.select({ id: account.id }).from(account).where(eq(account.id, found.id)).for('update')
  return found.id
}

/** Under the account's lock. */
export async function recordAccountEvent(context: Context, accountId: string, event: string): Promise<void> {
  await recordAudit(context, { chain: accountId, event, accountId, organisationId: null, applicationId: null, details: {} })
}
