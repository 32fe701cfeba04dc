import type { ApplicationSummary } from '../../contracts/actions/application'
import { applicationStates, type ApplicationState } from '../../contracts/application-words'
import type { ErrorCode } from '../../contracts/errors'
import type { ActionError } from '../../platform/call-action'
import { isOvertaken } from '../application-words/overtaken'

export type Verdict = { kind: 'agree' } | { kind: 'refuse'; note: string }

/**
 * `unsent` waits its turn; `unknown` may have taken effect, so it is only ever asked again with its own commandId; `overtaken`
 * was dealt with by somebody else; `declined` the server would not do.
 */
export type BulkOutcome = { kind: 'unsent' } | { kind: 'done' } | { kind: 'unknown' | 'overtaken' | 'declined'; sentence: string }

export interface BulkItem {
  application: Pick<ApplicationSummary, 'id' | 'version' | 'memberName'>
  commandId: string
  outcome: BulkOutcome
}

/** After these nothing tells whether, or the same command may still succeed. */
const askAgainCodes: readonly ErrorCode[] = ['OFFLINE', 'INTERNAL', 'TOO_MANY_REQUESTS', 'SESSION_MISSING']

export function outcomeOfError(error: Pick<ActionError, 'code' | 'message' | 'details'>): BulkOutcome {
  if (isOvertaken(error.code)) return { kind: 'overtaken', sentence: overtakenSentence(error.details.state as ApplicationState | undefined) }
  if (askAgainCodes.includes(error.code)) return { kind: 'unknown', sentence: error.message }
  return { kind: 'declined', sentence: error.message }
}

function overtakenSentence(state: ApplicationState | undefined): string {
  if (state === 'pending') return '内容刚有变化，没有替您处理，请打开看过再决定'
  return state ? `已被处理：${applicationStates[state]}` : '已被处理'
}

/**
 * Runs every item that has no answer yet, `width` at a time, and reports each outcome. Once an answer is lost the rest is not
 * begun: without a network every one of them would wait for its time-out.
 */
export async function runBulk(items: readonly BulkItem[], width: number, send: (item: BulkItem) => Promise<BulkOutcome>, report: (commandId: string, outcome: BulkOutcome) => void): Promise<void> {
  const waiting = items.filter(isOpen)
  let broken = false
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item && !broken; item = waiting.shift()) {
      const outcome = await send(item)
      if (outcome.kind === 'unknown') broken = true
      report(item.commandId, outcome)
    }
  }
  await Promise.all(Array.from({ length: width }, work))
}

/** Still to be asked, again or for the first time. */
export function isOpen({ outcome }: BulkItem): boolean {
  return outcome.kind === 'unsent' || outcome.kind === 'unknown'
}

export interface BulkSummary {
  total: number
  /** Have their answer. */
  settled: number
  done: number
  open: number
  /** Why the open ones have none, in the words of the first. */
  why: string | null
  /** Answered, but not done. */
  others: { applicationId: string; name: string; sentence: string }[]
}

export function summarise(items: readonly BulkItem[]): BulkSummary {
  const open = items.filter(isOpen).length
  const why = items.flatMap(({ outcome }) => (outcome.kind === 'unknown' ? [outcome.sentence] : []))[0] ?? null
  const others = items.flatMap(({ application, outcome }) =>
    outcome.kind === 'overtaken' || outcome.kind === 'declined' ? [{ applicationId: application.id, name: application.memberName, sentence: outcome.sentence }] : [],
  )
  return { total: items.length, settled: items.length - open, done: items.filter(({ outcome }) => outcome.kind === 'done').length, open, why, others }
}
