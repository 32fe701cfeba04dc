import { errorTable, type ErrorCode } from '../../../src/contracts/errors'
import type { TransferBlock } from '../../../src/contracts/actions/application'
import { checkReasonForm, type ReasonFormValues } from '../../../src/contracts/reason-form'
import { findReason } from '../../../src/contracts/reasons'
import { findOrganisation, type Organisation } from '../organisation/organisation-repository'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import type { ReviewerRole } from '../platform/profiles'
import { collectTransferFacts, type TransferQuestion } from './collect-transfer-facts'
import { transferBlocks } from './transfer-blocks'

type Filing = TransferQuestion & { reason: string; targetId: string; form: ReasonFormValues }

/**
 * The rules a transfer has to meet when it is filed, the first time or again. The caller holds the member's lock.
 * @returns both branches, as they were judged.
 * @throws the code of the first block with all of them in `details.blocks`; INVALID_INPUT with `details.fields`.
 */
export async function requireTransferable(context: Context, question: Filing): Promise<{ source: Organisation; target: Organisation }> {
  const { facts, source, target } = await collectTransferFacts(context, question)
  const blocks = transferBlocks(facts)
  const first = blocks.find((block) => block.severity === 'block')
  if (first) throw new AppError(codeOf(first), { blocks })
  if (!source || !target) throw new Error('a transfer without its two branches was not blocked')
  const reason = findReason(question.reason)
  const fields = reason ? checkReasonForm(reason, question.form) : {}
  if (Object.keys(fields).length > 0) throw new AppError('INVALID_INPUT', { fields })
  return { source, target }
}

function codeOf(block: TransferBlock): ErrorCode {
  return block.code in errorTable ? (block.code as ErrorCode) : 'BLOCKED'
}

/** Only an active 团支部 receives members. @throws TARGET_UNKNOWN, TARGET_NOT_BRANCH, TARGET_ARCHIVED */
export async function requireReceivingBranch(context: Context, id: string): Promise<Organisation> {
  const target = await findOrganisation(context, id)
  if (!target || target.kind === 'transit') throw new AppError('TARGET_UNKNOWN')
  if (target.type !== 'branch') throw new AppError('TARGET_NOT_BRANCH')
  if (target.status === 'archived') throw new AppError('TARGET_ARCHIVED')
  return target
}

/** Organisation ids of the reviewers the profile lists, in order; each of them once. */
export function reviewerIds(roles: readonly ReviewerRole[], source: Organisation | null, target: Organisation): string[] {
  const ids: Record<ReviewerRole, string | null> = {
    source: source?.id ?? null,
    'source-superior': source?.parentId ?? null,
    target: target.id,
    'target-superior': target.parentId,
  }
  return [...new Set(roles.flatMap((role) => ids[role] ?? []))]
}

/** Form values as they are kept: trimmed. */
export function trimmed(form: ReasonFormValues): ReasonFormValues {
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value.trim()]))
}
