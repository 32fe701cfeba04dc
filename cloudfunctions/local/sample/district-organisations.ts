import { floating, pupils, residents, staff, workers } from './crowds'
import type { District } from './district-list'
import { branch, committee, generalBranch, plainBranch, workCommittee } from './organisation-names'
import type { Organisation } from '../../core/organisation/organisation-repository'
import type { OrganisationTree } from './organisation-tree'
import { communityNames, employerNames, employerSections, employerTrades, hospitalKinds, hospitalSections, schoolNames, villageNames } from './place-words'
import type { Random } from './random'

export function addDistrict(tree: OrganisationTree, root: Organisation, district: District, random: Random): void {
  const place = `北京市${district.name}`
  const top = tree.add(root, { ...committee(place, `共青团${district.name}委`), regionName: place })
  for (const town of district.towns) addTown(tree, top, { place, town }, random)
  for (const name of random.shuffle(schoolNames.slice(1)).slice(0, 2).concat(schoolNames[0] ?? [])) addSchool(tree, top, `${place}${name}中学`)
  for (const kind of random.shuffle(hospitalKinds).slice(0, 2)) addHospital(tree, top, `${place}${kind}`)
  const names = random.shuffle(employerNames)
  names.slice(0, 6).forEach((name, index) => addEmployer(tree, top, { name: `北京${name}${random.pick(employerTrades)}有限公司`, isLarge: index < 2 }))
  tree.add(top, { ...plainBranch(`${place}非公有制企业联合`, `${district.name}非公有制企业联合`), kind: 'mixed', crowd: workers })
}

function addTown(tree: OrganisationTree, top: Organisation, { place, town }: { place: string; town: string }, random: Random): void {
  const isStreet = town.endsWith('街道')
  const unit = place + town
  const parent = tree.add(top, isStreet ? workCommittee(unit, town) : committee(unit, `${town}团委`))
  for (const name of random.shuffle(isStreet ? communityNames : villageNames).slice(0, 3)) {
    const settlement = name + (isStreet ? '社区' : '村')
    tree.add(parent, { ...branch(unit + settlement, town + settlement), crowd: residents })
  }
  tree.add(parent, { ...plainBranch(`${unit}流动团员`, `${town}流动团员`), kind: 'floating', crowd: floating })
}

function addSchool(tree: OrganisationTree, top: Organisation, school: string): void {
  const parent = tree.add(top, committee(school))
  const classes = [['2026届高三（1）班', 2026], ['2026届高三（2）班', 2026], ['高三（1）班', 2027], ['高二（1）班', 2028]] as const
  for (const [className, year] of classes) tree.add(parent, { ...branch(school + className, className), kind: 'class', crowd: pupils(year) })
  tree.add(parent, { ...branch(`${school}2025届毕业生`, '2025届毕业生'), kind: 'graduate', archived: true })
  tree.add(parent, { ...branch(`${school}教师`, `${school}教师`), kind: 'staff', crowd: staff })
}

function addHospital(tree: OrganisationTree, top: Organisation, hospital: string): void {
  const parent = tree.add(top, generalBranch(hospital))
  for (const section of hospitalSections) tree.add(parent, { ...branch(hospital + section, hospital + section), crowd: workers })
}

function addEmployer(tree: OrganisationTree, top: Organisation, { name, isLarge }: { name: string; isLarge: boolean }): void {
  if (!isLarge) {
    tree.add(top, { ...plainBranch(name, name), crowd: workers })
    return
  }
  const parent = tree.add(top, generalBranch(name))
  for (const section of employerSections.slice(0, 3)) tree.add(parent, { ...branch(name + section, name + section), crowd: workers })
}
