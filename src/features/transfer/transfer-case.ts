import type { ApplicationView, TransferBlock } from '../../contracts/actions/application'
import type { OrganisationRow } from '../../contracts/organisations'
import { emptyDraft, type TransferDraft } from './wizard-state'

/** Whose transfer this is and what is known before anything is filled in. */
export interface TransferCase {
  memberId: string
  memberName: string
  branchName: string | null
  startedBy: 'member' | 'branch'
  blocks: TransferBlock[]
  /** The application that is sent again. */
  resubmitting: ApplicationView | null
  /** Asked for by a link, or the target of last time; not always a branch. */
  wantedTarget: OrganisationRow | null
  /** It was asked for and is not there any more. */
  wantedTargetLost: boolean
}

/**
 * What the wizard opens with: what was left unfinished, else the application that is sent again, else nothing. A target asked for by a link
 * wins over an unfinished one.
 */
export function startingDraft(transfer: TransferCase, unfinished: TransferDraft | undefined): { draft: TransferDraft; restored: boolean } {
  const { resubmitting, wantedTarget } = transfer
  const target = wantedTarget?.type === 'branch' ? wantedTarget : null
  if (unfinished) {
    const otherTarget = !resubmitting && target !== null && target.id !== unfinished.target?.id
    return { draft: otherTarget ? { ...unfinished, target, targetPassed: false } : unfinished, restored: true }
  }
  if (!resubmitting) return { draft: { ...emptyDraft, target }, restored: false }
  const { reason, form } = resubmitting
  // Straight to the summary, where each part can be changed; the server checks the target again.
  return { draft: { step: 'review', reason, target, targetPassed: target?.status === 'active', form }, restored: false }
}

export function titleOf({ resubmitting, startedBy }: TransferCase): string {
  if (resubmitting) return '重新提交'
  return startedBy === 'branch' ? '发起转移' : '转移团组织'
}

/** Why it came back last time, in the reviewer's words. */
export function lastNote({ resubmitting }: TransferCase): string | null {
  return resubmitting?.timeline.filter((entry) => entry.event === 'refuse').at(-1)?.note ?? null
}
