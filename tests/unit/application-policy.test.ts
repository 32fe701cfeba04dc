import type { Caller } from '../../cloudfunctions/core/account/caller'
import { maySee, mayMove, movesOf, requireMove, type ApplicationFacts } from '../../cloudfunctions/core/application/application-policy'
import type { ApplicationMove } from '../../src/contracts/actions/application'
import { applicationStates, type ApplicationState } from '../../src/contracts/application-words'

const facts: ApplicationFacts = {
  memberId: 'lin', state: 'pending', startedBy: 'member', sourceId: '900011', sourcePath: '/900001/900010/900011/', targetId: '900021', targetPath: '/900001/900020/900021/', holderId: '900021',
}
const byBranch: ApplicationFacts = { ...facts, startedBy: 'branch' }

const officer = (organisationId: string, path: string): Caller => ({ accountId: organisationId, memberId: null, displayName: '', offices: [{ organisationId, title: '书记', path }] })
const callers = {
  self: { accountId: 'a', memberId: 'lin', displayName: '', offices: [] } as Caller,
  source: officer('900011', '/900001/900010/900011/'),
  target: officer('900021', '/900001/900020/900021/'),
  sourceSuperior: officer('900010', '/900001/900010/'),
  targetSuperior: officer('900020', '/900001/900020/'),
  root: officer('900001', '/900001/'),
  sibling: officer('900012', '/900001/900010/900012/'),
  // An ID that begins like another: a path is a prefix only as a whole.
  lookalike: officer('90001', '/900001/90001/'),
  outsider: officer('900091', '/900002/900091/'),
  otherMember: { accountId: 'b', memberId: 'wang', displayName: '', offices: [] } as Caller,
  nobody: { accountId: 'c', memberId: null, displayName: '', offices: [] } as Caller,
}
type Name = keyof typeof callers
const names = Object.keys(callers) as Name[]

test('member, both branches and everyone above either may look, nobody else', () => {
  expect(names.filter((name) => maySee(facts, callers[name]))).toEqual(['self', 'source', 'target', 'sourceSuperior', 'targetSuperior', 'root'])
})

test('申请加入 has no source: only the member, the target and those above it may look', () => {
  const join = { ...facts, sourceId: null, sourcePath: null }
  expect(names.filter((name) => maySee(join, callers[name]))).toEqual(['self', 'target', 'targetSuperior', 'root'])
})

const whoMay: [string, ApplicationFacts, Record<ApplicationMove, Name[]>][] = [
  ['filed by the member', facts, { agree: ['target'], refuse: ['target'], withdraw: ['self'], resubmit: ['self'], remind: ['self', 'source'] }],
  ['filed by the branch', byBranch, { agree: ['target'], refuse: ['target'], withdraw: ['source'], resubmit: ['source'], remind: ['self', 'source'] }],
  ['held by the source', { ...facts, holderId: '900011' }, { agree: ['source'], refuse: ['source'], withdraw: ['self'], resubmit: ['self'], remind: ['self', 'source'] }],
  ['held by the target’s superior', { ...facts, holderId: '900020' }, { agree: ['targetSuperior'], refuse: ['targetSuperior'], withdraw: ['self'], resubmit: ['self'], remind: ['self', 'source'] }],
  // Held by nobody: the target is the one who is told that it was dealt with.
  ['decided', { ...facts, holderId: null, state: 'approved' }, { agree: ['target'], refuse: ['target'], withdraw: ['self'], resubmit: ['self'], remind: ['self', 'source'] }],
]

describe.each(whoMay)('%s', (_name, application, expected) => {
  test.each(Object.keys(expected) as ApplicationMove[])('%s', (move) => {
    expect(names.filter((name) => mayMove(application, callers[name], move))).toEqual(expected[move])
  })
})

/** What a page offers; everyone not named is offered nothing. */
const offered: Record<ApplicationState, Partial<Record<Name, ApplicationMove[]>>> = {
  pending: { self: ['withdraw', 'remind'], source: ['remind'], target: ['agree', 'refuse'] },
  approved: {},
  refused: { self: ['resubmit'] },
  returned: { self: ['resubmit'] },
  withdrawn: { self: ['resubmit'] },
  superseded: {},
}

test.each(Object.keys(applicationStates) as ApplicationState[])('moves offered while %s', (state) => {
  const application = { ...facts, state, holderId: state === 'pending' ? facts.holderId : null }
  const moves = names.map((name) => [name, movesOf(application, callers[name])] as const).filter(([, each]) => each.length > 0)
  expect(Object.fromEntries(moves)).toEqual(offered[state])
})

test('the guard tells in the order in which a stranger may learn: existence, version, turn', () => {
  const application = { ...facts, version: 2 }
  const codeOf = (caller: Caller, move: ApplicationMove, version: number): string => {
    try {
      requireMove(application, caller, move, version)
      return 'ok'
    } catch (error) {
      return (error as { code: string }).code
    }
  }
  expect(codeOf(callers.outsider, 'agree', 1)).toBe('NOT_FOUND')
  expect(codeOf(callers.outsider, 'agree', 2)).toBe('NOT_FOUND')
  expect(codeOf(callers.self, 'agree', 1)).toBe('STALE')
  expect(codeOf(callers.self, 'agree', 2)).toBe('NOT_YOUR_STEP')
  expect(codeOf(callers.target, 'withdraw', 2)).toBe('NOT_ALLOWED')
  expect(codeOf(callers.target, 'agree', 3)).toBe('STALE')
  expect(codeOf(callers.target, 'agree', 2)).toBe('ok')
})
