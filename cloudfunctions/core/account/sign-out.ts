import { eq } from 'drizzle-orm'
import type { Context } from '../platform/context'
import { account, session } from './account-tables'
import type { Visitor } from './caller'
import { recordAccountEvent } from './sign-in'

/**
 * Ends this session (h5), or takes the WeChat identity off the account. Whoever is signed out already hears the same answer: the
 * wish is fulfilled.
 */
export async function signOut(context: Context, { identity, caller }: Visitor): Promise<{ signedOut: true }> {
  if (!caller) return { signedOut: true }
  await context.db.select({ id: account.id }).from(account).where(eq(account.id, caller.accountId)).for('update')
  if (identity.kind === 'token') {
    await context.db.update(session).set({ revokedAt: context.now() }).where(eq(session.tokenHash, context.keys.hash('token', identity.token)))
  } else {
    await context.db.update(account).set({ wechatOpenid: null }).where(eq(account.id, caller.accountId))
  }
  await recordAccountEvent(context, caller.accountId, 'session.sign-out')
  return { signedOut: true }
}
