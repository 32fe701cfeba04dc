import { collegesOf, computerAndCommunication, universitiesWithTwins, type College } from './college-list'
import { abroad, delayed, freshmen, graduates, polytechnicStudents, postgraduates, staff, undergraduates } from './crowds'
import { branch, committee, generalBranch, plainBranch } from './organisation-names'
import type { Organisation } from '../../core/organisation/organisation-repository'
import type { OrganisationTree } from './organisation-tree'
import type { Random } from './random'
import type { University } from './university-list'

const collegesEach = 5

export function addUniversity(tree: OrganisationTree, root: Organisation, university: University, random: Random): void {
  const { name, field } = university
  const top = tree.add(root, { ...committee(name), regionName: `北京市${university.district}` })
  addSpecialBranches(tree, top, name)
  const colleges = random.shuffle(collegesOf(field))
  if (universitiesWithTwins.includes(name)) colleges.unshift(computerAndCommunication)
  for (const college of colleges.slice(0, collegesEach)) addCollege(tree, top, { name, college, vocational: field === 'vocational' }, random)
}

function addSpecialBranches(tree: OrganisationTree, top: Organisation, name: string): void {
  const overseas = plainBranch(`${name}出国(境)学习研究团员`, `${name}出国(境)学习研究团员`)
  tree.add(top, { ...overseas, kind: 'overseas', crowd: abroad, ...(name === '北京信息科技大学' ? { id: '3421569' } : {}) })
  tree.add(top, { ...plainBranch(`${name}延迟毕业`, `${name}延迟毕业`), kind: 'delayed', crowd: delayed })
  tree.add(top, { ...plainBranch(`${name}2026届毕业生`, `${name}2026届毕业生`), kind: 'graduate', crowd: graduates })
  tree.add(top, { ...plainBranch(`${name}2025届毕业生`, `${name}2025届毕业生`), kind: 'graduate', archived: true })
  tree.add(top, { ...branch(`${name}机关教师`, `${name}机关教师`), kind: 'staff', crowd: staff })
}

interface CollegeOf {
  /** Of the university. */
  name: string
  college: College
  vocational: boolean
}

function addCollege(tree: OrganisationTree, top: Organisation, { name, college, vocational }: CollegeOf, random: Random): void {
  const unit = name + college.name
  const isTwin = college === computerAndCommunication
  const isSmall = vocational || (!isTwin && random.chance(0.2))
  const studentsOf = vocational ? polytechnicStudents : undergraduates
  const parent = tree.add(top, isSmall ? generalBranch(unit) : committee(unit))
  for (const entrance of vocational ? [2024, 2025] : [2022, 2023, 2024, 2025]) {
    for (let number = 1; number <= (isTwin ? 3 : 2); number += 1) {
      const className = `${college.abbreviation}${entrance % 100}0${number}班`
      tree.add(parent, { ...classBranch(unit, className, random), kind: 'class', crowd: studentsOf(entrance) })
    }
  }
  if (random.chance(0.4)) tree.add(parent, { ...classBranch(unit, `${college.abbreviation}2101班`, random), kind: 'class', archived: true })
  if (!vocational) tree.add(parent, { ...classBranch(unit, `${college.abbreviation}研25级`, random), kind: 'class', crowd: postgraduates })
  tree.add(parent, { ...plainBranch(`${unit}2026级新生临时`, `${college.abbreviation}26级新生临时`), kind: 'freshman', crowd: freshmen(studentsOf(2026)) })
  if (isTwin && name === '北京科技大学') {
    tree.add(parent, { ...plainBranch('计通24级临时', '计通24级临时'), id: '5324992', kind: 'freshman', crowd: undergraduates(2024) })
  }
}

/** Three ways classes are registered in practice; the last one gives twins the same full name. */
function classBranch(unit: string, className: string, random: Random) {
  return random.pick([branch(unit + className, className), plainBranch(unit + className, className), plainBranch(className, className)])
}
