import type { ApplicationBook, Filing, Happening } from './application-book'
import type { DemoPlaces } from './demo-people'
import type { Organisation } from '../../core/organisation/organisation-repository'
import type { Person } from './people'
import type { Random } from './random'
import type { SampleWorld } from './sample-world'
import { refusalPhrases } from '../../../src/contracts/application-words'

const hour = 3_600_000
const perOutcome = 6

type Outcome = 'agree' | 'refuse' | 'withdraw' | 'expire'

interface Story {
  person: Person
  target: Organisation
  outcome: Outcome
}

/** Applications that were decided, taken back or returned in the weeks before. */
export function filePastApplications(world: SampleWorld, places: DemoPlaces, book: ApplicationBook): void {
  const random = world.random.fork('past')
  for (const story of chooseStories(world, places, random)) tell(world, book, story, random)
}

function chooseStories(world: SampleWorld, places: DemoPlaces, random: Random): Story[] {
  const { graduatingClass, freshmanBranch, ledBranches } = places
  const demo = [graduatingClass, freshmanBranch, ...ledBranches].map((row) => row.id)
  const reviewed = world.tree.rows.filter((row) => row.type === 'branch' && !demo.includes(row.id) && world.register.officersOf(row.id).length > 0)
  const isMover = (person: Person) => person.branchId && !demo.includes(person.branchId) && !world.register.ofMember(person.id)
  const movers = random.shuffle(world.people.slice(0, 900).filter(isMover))
  const outcomes: Outcome[] = ['agree', 'refuse', 'withdraw', 'expire']
  const elsewhere = outcomes.flatMap((outcome) =>
    movers.splice(0, perOutcome).map((person) => ({ person, outcome, target: random.pick(reviewed.filter((row) => row.id !== person.branchId)) })),
  )
  return [...storiesOfDemoPeople(world, places, movers), ...elsewhere]
}

/** So that the inboxes of `liangren`, `chushi` and `chaoling` hold something. */
function storiesOfDemoPeople(world: SampleWorld, { ledBranches, graduatingClass, employersBranch }: DemoPlaces, movers: Person[]): Story[] {
  const [first, second] = ledBranches
  const classmates = (world.byBranch.get(graduatingClass.id) ?? []).filter((person) => !world.register.ofMember(person.id))
  const chaoling = world.people.find((person) => world.register.ofMember(person.id)?.username === 'chaoling')
  const takeMover = (target: Organisation, outcome: Outcome): Story[] => movers.splice(0, 1).map((person) => ({ person, target, outcome }))
  return [
    ...takeMover(first, 'agree'), ...takeMover(first, 'refuse'), ...takeMover(second, 'agree'),
    ...classmates.slice(0, 2).map((person) => ({ person, target: second, outcome: 'agree' as const })),
    ...(chaoling ? [{ person: chaoling, target: employersBranch, outcome: 'expire' as const }] : []),
  ]
}

function tell(world: SampleWorld, book: ApplicationBook, { person, target, outcome }: Story, random: Random): void {
  const by = world.register.ofPerson(person)
  const at = new Date(world.now.getTime() - random.int(12 * 24, 40 * 24) * hour)
  const filing: Filing = {
    kind: 'transfer', memberId: person.id, sourceId: person.branchId, targetId: target.id, reason: 'other',
    form: { explanation: '搬到新的住处，离原来的团支部很远，希望就近参加组织生活。' }, startedBy: 'member', by, at,
  }
  book.file(filing, [happening(world, { outcome, filing, hours: random.int(2, 90) }, random)])
  if (outcome === 'agree') person.branchId = target.id
}

function happening(world: SampleWorld, { outcome, filing, hours }: { outcome: Outcome; filing: Filing; hours: number }, random: Random): Happening {
  const after = (count: number) => new Date(filing.at.getTime() + count * hour)
  if (outcome === 'expire') return { event: 'expire', at: after(241), by: null }
  if (outcome === 'withdraw') return { event: 'withdraw', at: after(hours), by: filing.by }
  const [reviewerId] = world.register.officersOf(filing.targetId)
  const by = world.register.accounts.find((account) => account.id === reviewerId) ?? null
  return { event: outcome, at: after(hours), by, ...(outcome === 'refuse' ? { note: random.pick(refusalPhrases) } : {}) }
}
