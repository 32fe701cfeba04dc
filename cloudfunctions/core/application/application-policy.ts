import type { ApplicationMove } from '../../../src/contracts/actions/application'
import type { ApplicationState } from '../../../src/contracts/application-words'
import { actsFor, isSuperiorOf, type Caller } from '../account/caller'
import { AppError } from '../platform/app-error'
import { isPossible } from './application-lifecycle'

/** What decides who may do what with an application. */
export interface ApplicationFacts {
  memberId: string
  state: ApplicationState
  startedBy: 'member' | 'branch'
  sourceId: string | null
  sourcePath: string | null
  targetId: string
  targetPath: string
  holderId: string | null
}

/** The member, both branches, and everyone above either may look. */
export function maySee(facts: ApplicationFacts, caller: Caller): boolean {
  return (
    caller.memberId === facts.memberId ||
    actsFor(caller, facts.targetId) ||
    (facts.sourceId !== null && actsFor(caller, facts.sourceId)) ||
    isSuperiorOf(caller, facts.targetPath) ||
    (facts.sourcePath !== null && isSuperiorOf(caller, facts.sourcePath))
  )
}

/**
 * Whoever decides needs the member's record; once decided it is the business of the member and of the branch that holds them now.
 * @param branchPath of that branch; null when no branch holds them
 */
export function maySeeRecord(facts: ApplicationFacts, branchPath: string | null, caller: Caller): boolean {
  if (facts.state === 'pending' || caller.memberId === facts.memberId) return true
  return branchPath !== null && caller.offices.some((held) => branchPath.startsWith(held.path))
}

/** Deciding belongs to the organisation that holds it; the rest to the side that filed it. */
export function mayMove(facts: ApplicationFacts, caller: Caller, move: ApplicationMove): boolean {
  // Once decided nobody holds it; whoever could have decided is then told «already decided» by the lifecycle.
  if (move === 'agree' || move === 'refuse') return actsFor(caller, facts.holderId ?? facts.targetId)
  const isMember = caller.memberId === facts.memberId
  const actsForSource = facts.sourceId !== null && actsFor(caller, facts.sourceId)
  if (move === 'remind') return isMember || actsForSource
  return facts.startedBy === 'member' ? isMember : actsForSource
}

/** The moves a page offers to this caller. */
export function movesOf(facts: ApplicationFacts, caller: Caller): ApplicationMove[] {
  const moves: ApplicationMove[] = ['agree', 'refuse', 'withdraw', 'resubmit', 'remind']
  return moves.filter((move) => isPossible(facts.state, move) && mayMove(facts, caller, move))
}

/** Guard in the order a stranger may learn things: exists for you → its version → its state → your turn. */
export function requireMove(facts: ApplicationFacts & { version: number }, caller: Caller, move: ApplicationMove, version: number): void {
  if (!maySee(facts, caller)) throw new AppError('NOT_FOUND')
  if (facts.version !== version) throw new AppError('STALE', { version: facts.version, state: facts.state })
  if (!mayMove(facts, caller, move)) throw new AppError(move === 'agree' || move === 'refuse' ? 'NOT_YOUR_STEP' : 'NOT_ALLOWED')
}
