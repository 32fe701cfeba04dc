import type { ApplicationBook, Filing } from './application-book'
import { residents } from './crowds'
import type { DemoPlaces } from './demo-people'
import type { Person } from './people'
import type { Random } from './random'
import type { SampleWorld } from './sample-world'
import { refusalPhrases } from '../../../src/contracts/application-words'

const waitingTransfers = 40
const waitingJoins = 6
const hour = 3_600_000

/** What waits for `zhishu`: filed over the last nine days, so that some are about to return by themselves. */
export function fileWaitingApplications(world: SampleWorld, places: DemoPlaces, book: ApplicationBook): void {
  const random = world.random.fork('waiting')
  const applicants = random.shuffle(graduatesOfSchools(world)).slice(0, waitingTransfers)
  applicants.forEach((person, index) => fileTransfer(world, places, book, { person, index, random }))
  const newcomers = { ...residents, born: [2006, 2007] as const, education: ['高中'] }
  for (let index = 0; index < waitingJoins; index += 1) {
    const person = world.settle({ ...newcomers, isStudent: true }, null, { graduationYear: 2030 })
    const target = { kind: 'join', sourceId: null, targetId: places.freshmanBranch.id, reason: null, form: {}, startedBy: 'member' } as const
    book.file({ ...target, memberId: person.id, by: world.register.ofPerson(person), at: filedAt(world, random, index) })
  }
}

function graduatesOfSchools(world: SampleWorld): Person[] {
  const classes = world.tree.rows.filter((row) => row.shortName.startsWith('2026届高三')).slice(0, 6)
  const pupils = classes.flatMap((row) => world.byBranch.get(row.id) ?? [])
  return pupils.filter((person) => person.graduationYear === 2026 && !world.register.ofMember(person.id))
}

interface Applicant {
  person: Person
  index: number
  random: Random
}

function fileTransfer(world: SampleWorld, places: DemoPlaces, book: ApplicationBook, { person, index, random }: Applicant): void {
  const at = filedAt(world, random, index)
  const filing: Filing = {
    kind: 'transfer', memberId: person.id, sourceId: person.branchId, targetId: places.freshmanBranch.id, reason: 'study',
    form: { schoolKind: '普通高等院校', schoolName: '北京科技大学', address: '北京市海淀区学院路街道' },
    startedBy: 'member', by: world.register.ofPerson(person), at,
  }
  const reviewer = world.register.accounts.find((account) => account.username === 'zhishu')
  // A few come for the second time, after a refusal.
  if (index % 13 !== 5 || !reviewer) {
    book.file(filing)
    return
  }
  const refusal = { event: 'refuse', at: earlier(at, 30), by: reviewer, note: refusalPhrases[2] } as const
  book.file({ ...filing, at: earlier(at, 55) }, [refusal, { event: 'resubmit', at, by: filing.by }])
}

/** 0 to 9 days ago, evenly spread. */
function filedAt(world: SampleWorld, random: Random, index: number): Date {
  return earlier(world.now, (index % 10) * 24 + random.int(1, 22))
}

function earlier(at: Date, hours: number): Date {
  return new Date(at.getTime() - hours * hour)
}
