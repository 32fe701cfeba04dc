import { graduates, pupils, residents, undergraduates, workers, type Crowd } from './crowds'
import { demoAccounts, type DemoUsername } from './demo-accounts'
import { organisationNamed } from './organisations'
import type { Organisation } from '../../core/organisation/organisation-repository'
import type { Person } from './people'
import type { SampleWorld } from './sample-world'

/** Besides the demo people themselves. */
const classSize = 18

/** The organisations the stories of the demo accounts happen in. */
export interface DemoPlaces {
  /** 计通2203班 of 北京信息科技大学, graduated in 2026. */
  graduatingClass: Organisation
  /** 计通24级临时团支部, with the waiting applications. */
  freshmanBranch: Organisation
  /** The two branches and the college of `liangren`. */
  ledBranches: readonly [Organisation, Organisation]
  ledCollege: Organisation
  university: Organisation
  schoolClass: Organisation
  floatingBranch: Organisation
  /** Where `chaoling` applied and nobody answered. */
  employersBranch: Organisation
}

export function findDemoPlaces(world: SampleWorld): DemoPlaces {
  const find = (shortName: string, superior: string) => organisationNamed(world.tree, shortName, superior)
  const university = find('北京科技大学团委', '共青团北京市委员会')
  return {
    university,
    freshmanBranch: find('计通24级临时团支部', university.shortName),
    ledCollege: find('北京科技大学计算机与通信工程学院团委', university.shortName),
    graduatingClass: find('计通2203班团支部', '北京信息科技大学团委'),
    ledBranches: [find('计通2401班团支部', university.shortName), find('计通2402班团支部', university.shortName)],
    schoolClass: find('2026届高三（2）班团支部', '北京市海淀区育林中学团委'),
    floatingBranch: find('学院路街道流动团员团支部', '共青团海淀区委'),
    employersBranch: find('海淀区非公有制企业联合团支部', '共青团海淀区委'),
  }
}

/** The people behind `demoAccounts`, each in the place of their story. */
export function settleDemoPeople(world: SampleWorld, places: DemoPlaces): void {
  const { register } = world
  const plain = { ethnicity: '汉族', politicalStatus: '共青团员' }
  const open = (username: DemoUsername, crowd: Crowd, branch: Organisation | null, traits: Partial<Person> = {}) =>
    register.ofPerson(world.settle(crowd, branch, { ...plain, name: nameOf(username), ...traits }), username)

  open('tuanyuan', graduates, places.graduatingClass, { graduationYear: 2026 })
  register.appoint(open('chushi', graduates, places.graduatingClass, { graduationYear: 2026 }), places.graduatingClass.id, '书记')
  open('weibiaoji', graduates, places.graduatingClass, { graduationYear: null })
  register.appoint(open('zaizhi', graduates, places.graduatingClass, { graduationYear: 2026 }), places.graduatingClass.id, '组织委员')
  open('xinsheng', pupils(2026), places.schoolClass, { graduationYear: 2026 })
  register.appoint(open('zhishu', undergraduates(2024), places.freshmanBranch), places.freshmanBranch.id, '书记')
  open('chaoling', { ...workers, born: [1997, 1997] }, places.floatingBranch)
  open('meizuzhi', { ...residents, born: [2003, 2003] }, null)
  register.appoint(register.ofStaff(nameOf('tuanwei'), 'tuanwei'), places.university.id, '副书记')

  const [first, second] = places.ledBranches
  const leader = open('liangren', undergraduates(2024), first, { graduationYear: 2028 })
  register.appoint(leader, first.id, '书记')
  register.appoint(leader, second.id, '书记')
  register.appoint(leader, places.ledCollege.id, '组织委员')

  for (const branch of [places.graduatingClass, places.freshmanBranch, first, second]) {
    const crowd = world.tree.crowds.get(branch.id)
    for (let count = 0; crowd && count < classSize; count += 1) world.settle(crowd, branch)
  }
}

function nameOf(username: DemoUsername): string {
  return demoAccounts.find((account) => account.username === username)?.name ?? username
}
