import { eq } from 'drizzle-orm'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { account } from './account-tables'
import type { Visitor } from './caller'
import { recordAccountEvent, requireAccount, type Credentials } from './sign-in'

/**
 * First WeChat sign-in of an existing account: binds the identity that WeChat proved. From then on no password is asked.
 * @throws WECHAT_ONLY, WRONG_PASSWORD, WECHAT_BOUND_ELSEWHERE
 */
export async function bindWechat(context: Context, { identity }: Visitor, credentials: Credentials): Promise<{ bound: true }> {
  if (identity.kind !== 'wechat') throw new AppError('WECHAT_ONLY')
  const accountId = await requireAccount(context, credentials)
  const [own] = await context.db.select({ openid: account.wechatOpenid }).from(account).where(eq(account.id, accountId))
  if (own?.openid && own.openid !== identity.openid) throw new AppError('WECHAT_BOUND_ELSEWHERE')
  await context.db.update(account).set({ wechatOpenid: identity.openid }).where(eq(account.id, accountId)).catch(refuseSecondHolder)
  await recordAccountEvent(context, accountId, 'session.bind-wechat')
  return { bound: true }
}

/** The unique key decides, not a look beforehand: two accounts may ask for one identity at the same moment. */
function refuseSecondHolder(error: Error): never {
  const cause = error.cause as { code?: string } | undefined
  throw cause?.code === '23505' ? new AppError('WECHAT_BOUND_ELSEWHERE') : error
}
