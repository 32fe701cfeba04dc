import type { NotificationEvent, NotificationView } from '../../../src/contracts/actions/notification'
import type { OutboxPayload } from '../outbox/outbox-tables'

export interface Recipient {
  accountId: string
  as: NotificationView['as']
  organisationId: string | null
}

export interface People {
  /** Accounts of the member. */
  members: string[]
  /** Accounts that act for an organisation. */
  officersOf: (organisationId: string) => string[]
}

type Side = NotificationView['as']
const everyone: Side[] = ['member', 'source', 'target', 'reviewer']

/** Who is concerned by what. `reviewer`: the organisation that has to act, or had to until it was over. */
const concerned: Record<NotificationEvent, Side[]> = {
  submit: everyone,
  resubmit: everyone,
  pass: ['member', 'source', 'reviewer'],
  agree: ['member', 'source'],
  refuse: ['member', 'source'],
  withdraw: everyone,
  expire: everyone,
  supersede: ['target', 'reviewer'], // member and source hear of the pull-in itself
  remind: ['reviewer'],
  'pull-in': ['member', 'source', 'target'],
}

/** Everyone concerned but the person who acted, each once: whoever is several things hears of it as the first of member, reviewer, source, target. */
export function recipientsAmong(payload: OutboxPayload, { members, officersOf }: People): Recipient[] {
  const asMember = concerned[payload.event].includes('member') ? members : []
  const candidates: Recipient[] = asMember.map((accountId) => ({ accountId, as: 'member', organisationId: null }))
  for (const [organisationId, as] of organisationsConcerned(payload)) {
    candidates.push(...officersOf(organisationId).map((accountId) => ({ accountId, as, organisationId })))
  }
  const told = new Set([payload.accountId])
  return candidates.filter(({ accountId }) => !told.has(accountId) && told.add(accountId))
}

/** Organisations to tell, and as what; a reviewer that is a branch of the transfer hears of it as that branch. */
export function organisationsConcerned({ event, holderId, sourceId, targetId }: OutboxPayload): Map<string, Side> {
  const sides = concerned[event]
  const organisations = new Map<string, Side>()
  if (holderId && sides.includes('reviewer')) organisations.set(holderId, holderId === targetId ? 'target' : holderId === sourceId ? 'source' : 'reviewer')
  if (sourceId && sides.includes('source')) organisations.set(sourceId, 'source')
  if (sides.includes('target') && !organisations.has(targetId)) organisations.set(targetId, 'target')
  return organisations
}
