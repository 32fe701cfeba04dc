import { personName } from './person-names'
import type { SampleWorld } from './sample-world'

/** Every how many branches one has a 团支书 who signs in and a membership of full size. */
const branchesPerSecretary = 15
const secretariesCrowd = { min: 14, max: 24 }
const membersWithAccount = 300

/** Members into every active branch, and people to act for the organisations. */
export function populate(world: SampleWorld): void {
  const random = world.random.fork('populate')
  let branches = 0
  for (const row of world.tree.rows) {
    const crowd = world.tree.crowds.get(row.id)
    if (row.type !== 'branch') appointStaff(world, row.id, personName(random))
    if (!crowd) continue
    branches += 1
    const hasSecretary = branches % branchesPerSecretary === 0 && world.register.officersOf(row.id).length === 0
    const size = hasSecretary ? random.int(secretariesCrowd.min, secretariesCrowd.max) : random.int(...crowd.size)
    const settled = Array.from({ length: size }, () => world.settle(crowd, row))
    const [first] = settled
    if (hasSecretary && first) world.register.appoint(world.register.ofPerson(first, `zhishu${row.id}`), row.id, '书记')
  }
  const others = random.shuffle(world.people.slice(0, membersWithAccount * 3)).slice(0, membersWithAccount)
  for (const person of others) world.register.ofPerson(person)
}

function appointStaff(world: SampleWorld, organisationId: string, name: string): void {
  const account = world.register.ofStaff(name, `tuanwei${organisationId}`)
  world.register.appoint(account, organisationId, '书记')
}
