import type { ApplicationState } from '../../src/contracts/application-words'
import type { ErrorCode } from '../../src/contracts/errors'

/** What the product should do, over a few members and branches named by number. Pure, and written without a look at the product. */
export interface ModelApplication {
  member: number
  kind: 'join' | 'transfer'
  startedBy: 'member' | 'branch'
  source: number | null
  target: number
  state: ApplicationState
  version: number
}

export interface Model {
  /** The branch of each member. */
  branches: (number | null)[]
  applications: ModelApplication[]
}

/** `self`: the member; a number: the secretary of that branch. `application` counts from the newest back. */
export type Who = 'self' | number
export type Command =
  | { do: 'join'; member: number; target: number }
  | { do: 'submit'; member: number; who: Who; target: number }
  | { do: 'pullIn'; member: number; who: number }
  | { do: 'agree' | 'refuse' | 'withdraw'; application: number; who: Who; isStale: boolean }
  | { do: 'resubmit'; application: number; who: Who; target: number }
  | { do: 'expire'; application: number }

/** Carries the command out in the model. @returns what the product has to answer; null: there is nothing to ask about. */
export function foresee(model: Model, command: Command): 'ok' | ErrorCode | null {
  switch (command.do) {
    case 'join':
      return join(model, command)
    case 'submit':
      return submit(model, command)
    case 'pullIn':
      return pullIn(model, command)
    case 'resubmit':
      return resubmit(model, command)
    case 'expire':
      return expire(model, command)
    case 'agree':
    case 'refuse':
    case 'withdraw':
      return move(model, command)
  }
}

/** The application a command speaks of: the newest is 0. */
export function spokenOf(model: Model, index: number): ModelApplication | undefined {
  return model.applications.at(-1 - (index % Math.max(1, model.applications.length)))
}

const openOf = (model: Model, member: number) => model.applications.find((each) => each.member === member && each.state === 'pending')

function join(model: Model, { member, target }: { member: number; target: number }) {
  if (model.branches[member] !== null) return 'HAS_BRANCH'
  if (openOf(model, member)) return 'OPEN_APPLICATION'
  model.applications.push({ member, kind: 'join', startedBy: 'member', source: null, target, state: 'pending', version: 1 })
  return 'ok'
}

function submit(model: Model, { member, who, target }: { member: number; who: Who; target: number }) {
  const source = model.branches[member] ?? null
  if (who !== 'self' && who !== source) return 'NOT_FOUND'
  if (source === null) return 'NO_BRANCH'
  if (openOf(model, member)) return 'OPEN_APPLICATION'
  if (source === target) return 'TARGET_IS_CURRENT'
  model.applications.push({ member, kind: 'transfer', startedBy: who === 'self' ? 'member' : 'branch', source, target, state: 'pending', version: 1 })
  return 'ok'
}

function pullIn(model: Model, { member, who }: { member: number; who: number }) {
  if (model.branches[member] === who) return 'TARGET_IS_CURRENT'
  const open = openOf(model, member)
  if (open) change(open, 'superseded')
  model.branches[member] = who
  return 'ok'
}

function change(application: ModelApplication, state: ApplicationState): 'ok' {
  application.state = state
  application.version += 1
  return 'ok'
}

const sees = (application: ModelApplication, who: Who) => who === 'self' || who === application.target || who === application.source
const isFiler = ({ startedBy, source }: ModelApplication, who: Who) => (startedBy === 'member' ? who === 'self' : who === source)

function move(model: Model, command: Extract<Command, { isStale: boolean }>) {
  const application = spokenOf(model, command.application)
  if (!application) return null
  const isReview = command.do !== 'withdraw'
  if (!sees(application, command.who)) return 'NOT_FOUND'
  if (command.isStale) return 'STALE'
  if (isReview && command.who !== application.target) return 'NOT_YOUR_STEP'
  if (!isReview && !isFiler(application, command.who)) return 'NOT_ALLOWED'
  if (application.state === 'approved' || application.state === 'refused') return 'ALREADY_DECIDED'
  if (application.state !== 'pending') return 'NOT_PENDING'
  if (command.do === 'agree') model.branches[application.member] = application.target
  return change(application, ({ agree: 'approved', refuse: 'refused', withdraw: 'withdrawn' } as const)[command.do])
}

function resubmit(model: Model, { application: index, who, target }: { application: number; who: Who; target: number }) {
  const application = spokenOf(model, index)
  if (!application) return null
  if (!sees(application, who)) return 'NOT_FOUND'
  if (!isFiler(application, who)) return 'NOT_ALLOWED'
  if (!['refused', 'returned', 'withdrawn'].includes(application.state)) return 'NOT_RESUBMITTABLE'
  if (model.branches[application.member] !== application.source) return 'NOT_RESUBMITTABLE'
  if (openOf(model, application.member)) return 'OPEN_APPLICATION'
  if (application.kind === 'transfer' && application.source === target) return 'TARGET_IS_CURRENT'
  application.target = target
  return change(application, 'pending')
}

function expire(model: Model, { application: index }: { application: number }) {
  const application = spokenOf(model, index)
  if (application?.state !== 'pending') return null
  return change(application, 'returned')
}
