import { useState } from 'react'
import type { ApplicationSummary } from '../../contracts/actions/application'
import { toActionError } from '../../platform/call-action'
import { newCommandId } from '../../platform/command-id'
import { sendCommand } from '../../platform/send-command'
import { outcomeOfError, runBulk, summarise, type BulkItem, type BulkOutcome, type BulkSummary, type Verdict } from './bulk-review'

const atATime = 4

interface Bulk {
  verdict: Verdict
  items: BulkItem[]
  running: boolean
}

export interface BulkReview {
  /** Null before the first decision and after `close`. */
  shown: { verdict: Verdict; running: boolean; summary: BulkSummary } | null
  start: (applications: readonly ApplicationSummary[], verdict: Verdict) => Promise<void>
  /** Asks again, with the same commandIds, for what has no answer. */
  again: () => Promise<void>
  close: () => void
}

/** One decision for many applications: a command each, with its own commandId, so that one refusal stops nothing else. */
export function useBulkReview(): BulkReview {
  const [bulk, setBulk] = useState<Bulk | null>(null)

  const run = async (verdict: Verdict, items: BulkItem[]): Promise<void> => {
    setBulk({ verdict, items, running: true })
    await runBulk(items, atATime, (item) => sendDecision(verdict, item), (commandId, outcome) => {
      setBulk((shown) => shown && { ...shown, items: shown.items.map((item) => (item.commandId === commandId ? { ...item, outcome } : item)) })
    })
    setBulk((shown) => shown && { ...shown, running: false })
  }
  return {
    shown: bulk && { verdict: bulk.verdict, running: bulk.running, summary: summarise(bulk.items) },
    start: (applications, verdict) => run(verdict, applications.map((application) => ({ application, commandId: newCommandId(), outcome: { kind: 'unsent' } }))),
    again: async () => {
      if (bulk && !bulk.running) await run(bulk.verdict, bulk.items)
    },
    close: () => setBulk(null),
  }
}

async function sendDecision(verdict: Verdict, { application, commandId }: BulkItem): Promise<BulkOutcome> {
  const seen = { applicationId: application.id, version: application.version }
  try {
    if (verdict.kind === 'agree') await sendCommand('application.agree', seen, commandId)
    else await sendCommand('application.refuse', { ...seen, note: verdict.note }, commandId)
    return { kind: 'done' }
  } catch (error) {
    return outcomeOfError(toActionError(error))
  }
}
