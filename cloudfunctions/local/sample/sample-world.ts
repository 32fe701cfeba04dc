import { createAccountRegister, type AccountRegister } from './account-register'
import type { Crowd } from './crowds'
import { createIdentities } from './identity'
import { growOrganisations, type SampleSize } from './organisations'
import type { Organisation } from '../../core/organisation/organisation-repository'
import type { OrganisationTree } from './organisation-tree'
import { inventPerson, type Person } from './people'
import { createRandom, type Random } from './random'

/** The sample while it is being made: organisations first, then people, then what they did. */
export interface SampleWorld {
  readonly random: Random
  readonly now: Date
  readonly tree: OrganisationTree
  readonly register: AccountRegister
  readonly people: readonly Person[]
  readonly byBranch: ReadonlyMap<string, readonly Person[]>
  /** Invents someone and puts them into the branch; `traits` are what their story needs. */
  settle(crowd: Crowd, branch: Organisation | null, traits?: Partial<Person>): Person
}

export function createSampleWorld({ seed, now, size }: { seed: number; now: Date; size: SampleSize }): SampleWorld {
  const random = createRandom(seed)
  const tree = growOrganisations(random.fork('organisations'), size)
  const identities = createIdentities(random.fork('identities'))
  const draw = random.fork('people')
  const people: Person[] = []
  const byBranch = new Map<string, Person[]>()
  return {
    random, now, tree, people, byBranch,
    register: createAccountRegister(random.fork('accounts')),
    settle(crowd, branch, traits = {}) {
      const person = { ...inventPerson(draw, identities, crowd, branch?.id ?? null), ...traits }
      people.push(person)
      if (branch) byBranch.set(branch.id, [...(byBranch.get(branch.id) ?? []), person])
      return person
    },
  }
}
