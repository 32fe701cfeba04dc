import type { ActionOutput } from '../../../src/contracts/actions/all'
import type { Caller } from '../account/caller'
import { findOpenApplication } from '../application/application-repository'
import { startedByWhom } from '../application/submit-transfer'
import { contactOf, findOrganisation } from '../organisation/organisation-repository'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { memberRecord } from './member-record'
import { findMember } from './member-repository'

/** One member, to the member and to the branch that holds them. @throws NOT_FOUND */
export async function getMember(context: Context, caller: Caller, input: { memberId: string }): Promise<ActionOutput<'member.get'>> {
  const member = await findMember(context, input.memberId)
  if (!member || !startedByWhom(member, caller)) throw new AppError('NOT_FOUND')
  const branch = member.branchId ? await findOrganisation(context, member.branchId) : null
  const open = await findOpenApplication(context, member.id)
  return { record: await memberRecord(context, member), branch: branch && contactOf(branch), openApplicationId: open?.id ?? null }
}
