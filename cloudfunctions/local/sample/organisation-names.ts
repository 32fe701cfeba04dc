import type { OrganisationType } from '../../../src/contracts/organisations'

export interface OrganisationName {
  fullName: string
  shortName: string
  type: OrganisationType
}

const league = '中国共产主义青年团'

export function committee(unit: string, shortName = `${unit}团委`): OrganisationName {
  return { fullName: `${league}${unit}委员会`, shortName, type: 'committee' }
}

export function workCommittee(unit: string, shortUnit: string): OrganisationName {
  return { fullName: `${league}${unit}工作委员会`, shortName: `${shortUnit}团工委`, type: 'work-committee' }
}

export function generalBranch(unit: string): OrganisationName {
  return { fullName: `${league}${unit}总支部委员会`, shortName: `${unit}团总支`, type: 'general-branch' }
}

/** As the statute has it: 支部委员会. */
export function branch(unit: string, shortUnit: string): OrganisationName {
  return { fullName: `${league}${unit}支部委员会`, shortName: `${shortUnit}团支部`, type: 'branch' }
}

/** As most branches call themselves: 团支部. */
export function plainBranch(unit: string, shortUnit: string): OrganisationName {
  return { fullName: `${league}${unit}团支部`, shortName: `${shortUnit}团支部`, type: 'branch' }
}
