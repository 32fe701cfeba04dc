import type { ApplicationEvent, ApplicationState } from '../../../src/contracts/application-words'
import type { ErrorCode } from '../../../src/contracts/errors'
import { AppError } from '../platform/app-error'

/** state × event → state. What is not here cannot happen. */
const lifecycle: Record<ApplicationState, Partial<Record<ApplicationEvent, ApplicationState>>> = {
  pending: {
    pass: 'pending',
    agree: 'approved',
    refuse: 'refused',
    withdraw: 'withdrawn',
    expire: 'returned',
    supersede: 'superseded',
    remind: 'pending',
  },
  refused: { resubmit: 'pending' },
  returned: { resubmit: 'pending' },
  withdrawn: { resubmit: 'pending' },
  approved: {},
  superseded: {},
}

/** @throws ALREADY_DECIDED, NOT_PENDING or NOT_RESUBMITTABLE for a cell that is not in the table. */
export function nextState(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  const next = lifecycle[state][event]
  if (!next) throw new AppError(refusal(state, event), { state })
  return next
}

export function isPossible(state: ApplicationState, event: ApplicationEvent): boolean {
  return lifecycle[state][event] !== undefined
}

function refusal(state: ApplicationState, event: ApplicationEvent): ErrorCode {
  if (event === 'resubmit' || event === 'submit') return 'NOT_RESUBMITTABLE'
  return state === 'approved' || state === 'refused' ? 'ALREADY_DECIDED' : 'NOT_PENDING'
}
