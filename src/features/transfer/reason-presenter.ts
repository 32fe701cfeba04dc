import type { Choice } from '../../components/choice-cell'
import { organisationKinds, type OrganisationRow } from '../../contracts/organisations'
import { transferReasons, type TransferReason } from '../../contracts/reasons'

/** Every reason, with those that cannot be chosen here saying why. */
export function reasonChoices(startedBy: 'member' | 'branch'): Choice[] {
  return transferReasons.map((reason) => {
    const obstacle = whyNotHere(reason, startedBy)
    return { value: reason.code, label: reason.label, detail: obstacle ?? reason.explanation, disabled: obstacle !== null }
  })
}

function whyNotHere(reason: TransferReason, startedBy: 'member' | 'branch'): string | null {
  if (!reason.startedBy.includes(startedBy)) return '只能由所在团支部办理，请联系本支部的团支书'
  return reason.transit ? '还没有开通，请联系上级团委线下办理' : null
}

/** Where people with this reason usually go. */
export function usualTargetWords(reason: TransferReason): string {
  return `「${reason.label}」一般转到：${reason.usualTarget}。`
}

/** A second thought where the branch is not of the usual kind; never a refusal. */
export function unusualTarget(reason: TransferReason, target: OrganisationRow): string | null {
  if (!reason.usualTargetKind || target.kind === reason.usualTargetKind) return null
  const chosen = organisationKinds[target.kind] || '普通团支部'
  return `「${reason.label}」一般转到${reason.usualTarget}，您选的是${chosen}。如果没有选错，可以继续。`
}
