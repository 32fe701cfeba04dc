import { districts } from './district-list'
import { addDistrict } from './district-organisations'
import type { Organisation } from '../../core/organisation/organisation-repository'
import { createOrganisationTree, type OrganisationTree } from './organisation-tree'
import { committee } from './organisation-names'
import type { Random } from './random'
import { addUniversity } from './university-organisations'
import { universities } from './university-list'

export type SampleSize = 'full' | 'small'

const smallUniversities = 3
const smallDistricts = 1

/** 'small' is the beginning of 'full': the same IDs and names. */
export function growOrganisations(random: Random, size: SampleSize): OrganisationTree {
  const tree = createOrganisationTree(random)
  const root = tree.add(null, committee('北京市', '共青团北京市委员会'))
  const transit = { fullName: '临时中转团组织', shortName: '临时中转团组织', type: 'branch', kind: 'transit' } as const
  tree.add(root, transit)
  addRange(tree, root, { universities: [0, smallUniversities], districts: [0, smallDistricts] }, random)
  if (size === 'full') {
    addRange(tree, root, { universities: [smallUniversities], districts: [smallDistricts] }, random)
  }
  return tree
}

type Range = [from: number, to?: number]

function addRange(tree: OrganisationTree, root: Organisation, range: { universities: Range; districts: Range }, random: Random): void {
  for (const university of universities.slice(...range.universities)) addUniversity(tree, root, university, random)
  for (const district of districts.slice(...range.districts)) addDistrict(tree, root, district, random)
}

/** The one organisation with this short name below another. */
export function organisationNamed(tree: OrganisationTree, shortName: string, superiorName: string): Organisation {
  const superior = tree.rows.find((row) => row.shortName === superiorName)
  const found = tree.rows.find((row) => row.shortName === shortName && superior && row.path.startsWith(superior.path))
  if (!found) throw new Error(`the sample has no ${shortName} below ${superiorName}`)
  return found
}
