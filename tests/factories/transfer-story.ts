import { randomBytes, randomUUID } from 'node:crypto'
import { session } from '../../cloudfunctions/core/account/account-tables'
import type { Identity } from '../../cloudfunctions/core/account/caller'
import type { Context } from '../../cloudfunctions/core/platform/context'
import { ask } from '../support/call'
import { makeMember, makeOrganisation, makePerson } from './world'

export const employed = { employer: '样例科技有限公司', address: '海淀区样例路 1 号' }

/** A member in one branch who may go to another, with everyone who has a part in it. */
export async function makeTransferStory(context: Context, lin: Parameters<typeof makeMember>[2] = {}) {
  const root = await makeOrganisation(context, null, { type: 'committee' })
  const source = await makeOrganisation(context, root)
  const target = await makeOrganisation(context, root)
  const member = await makeMember(context, source, lin)
  const self = await makePerson(context, { member })
  const secretary = await makePerson(context, { offices: [target] })
  const sourceSecretary = await makePerson(context, { offices: [source] })
  const superior = await makePerson(context, { offices: [root] })
  const input = { memberId: member.id, reason: 'employed-with-organisation', targetId: target.id, form: employed }
  return { context, root, source, target, member, self, secretary, sourceSecretary, superior, input }
}

export type TransferStory = Awaited<ReturnType<typeof makeTransferStory>>

/** The member of the story applies. */
export function submit({ context, self, input }: TransferStory): Promise<{ applicationId: string; version: number }> {
  return ask(context, self.identity, 'transfer.submit', input)
}

/** A session as h5 has it, without the price of a password. */
export async function openSession(context: Context, accountId: string): Promise<{ token: string; identity: Identity }> {
  const token = randomBytes(32).toString('base64url')
  const createdAt = context.now()
  const expiresAt = new Date(createdAt.getTime() + 30 * 86_400_000)
  await context.db.insert(session).values({ id: randomUUID(), accountId, tokenHash: context.keys.hash('token', token), createdAt, expiresAt })
  return { token, identity: { kind: 'token', token } }
}
