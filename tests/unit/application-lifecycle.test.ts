import { isPossible, nextState } from '../../cloudfunctions/core/application/application-lifecycle'
import { AppError } from '../../cloudfunctions/core/platform/app-error'
import { applicationEvents, applicationStates, type ApplicationEvent, type ApplicationState } from '../../src/contracts/application-words'

const over = 'ALREADY_DECIDED'
const idle = 'NOT_PENDING'
const kept = 'NOT_RESUBMITTABLE'

/** The whole table: the state that follows, or the code of the refusal. */
const expected: Record<ApplicationState, Record<ApplicationEvent, string>> = {
  pending: {
    submit: kept, pass: 'pending', agree: 'approved', refuse: 'refused', withdraw: 'withdrawn', expire: 'returned', resubmit: kept, supersede: 'superseded', remind: 'pending',
  },
  approved: { submit: kept, pass: over, agree: over, refuse: over, withdraw: over, expire: over, resubmit: kept, supersede: over, remind: over },
  refused: { submit: kept, pass: over, agree: over, refuse: over, withdraw: over, expire: over, resubmit: 'pending', supersede: over, remind: over },
  returned: { submit: kept, pass: idle, agree: idle, refuse: idle, withdraw: idle, expire: idle, resubmit: 'pending', supersede: idle, remind: idle },
  withdrawn: { submit: kept, pass: idle, agree: idle, refuse: idle, withdraw: idle, expire: idle, resubmit: 'pending', supersede: idle, remind: idle },
  superseded: { submit: kept, pass: idle, agree: idle, refuse: idle, withdraw: idle, expire: idle, resubmit: kept, supersede: idle, remind: idle },
}

const cells = (Object.keys(applicationStates) as ApplicationState[]).flatMap((state) =>
  (Object.keys(applicationEvents) as ApplicationEvent[]).map((event) => [state, event, expected[state][event]] as const),
)

function outcomeOf(state: ApplicationState, event: ApplicationEvent): string {
  try {
    return nextState(state, event)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    expect(error.details).toEqual({ state })
    return error.code
  }
}

test.each(cells)('%s, %s: %s', (state, event, outcome) => {
  expect(outcomeOf(state, event)).toBe(outcome)
  expect(isPossible(state, event)).toBe(outcome in applicationStates)
})

test('every state can be reached from a submission, and every one that is not an end can be left', () => {
  const reached = new Set<string>(['pending'])
  for (const [state, , outcome] of cells) if (reached.has(state) && outcome in applicationStates) reached.add(outcome)
  expect([...reached].toSorted()).toEqual(Object.keys(applicationStates).toSorted())
  const ends = Object.keys(applicationStates).filter((state) => !cells.some(([from, , outcome]) => from === state && outcome in applicationStates))
  expect(ends).toEqual(['approved', 'superseded'])
})
