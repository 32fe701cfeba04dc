import type { ActionOutput, ParsedInput } from '../../../src/contracts/actions/all'
import type { Caller } from '../account/caller'
import { findMember } from '../member/member-repository'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { collectTransferFacts } from './collect-transfer-facts'
import { startedByWhom } from './submit-transfer'
import { transferBlocks } from './transfer-blocks'

/** What stands in the way, before anything is filled in. @throws NOT_FOUND */
export async function checkTransfer(context: Context, caller: Caller, input: ParsedInput<'transfer.check'>): Promise<ActionOutput<'transfer.check'>> {
  const member = await findMember(context, input.memberId)
  const startedBy = startedByWhom(member, caller)
  if (!member || !startedBy) throw new AppError('NOT_FOUND')
  const { facts } = await collectTransferFacts(context, { ...input, member, startedBy })
  return { memberName: member.name, branchName: facts.branch?.name ?? null, blocks: transferBlocks(facts) }
}
