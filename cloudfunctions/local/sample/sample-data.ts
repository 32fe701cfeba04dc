import type { account } from '../../core/account/account-tables'
import type { member } from '../../core/member/member-tables'
import type { Keys } from '../../core/platform/keys'
import type { SampleAccount } from './account-register'
import { createApplicationBook } from './application-book'
import { findDemoPlaces, settleDemoPeople } from './demo-people'
import { directoryRows } from './directory-rows'
import { deliverMessages } from './notifications'
import type { SampleSize } from './organisations'
import { filePastApplications } from './past-applications'
import type { Person } from './people'
import { populate } from './populate'
import { createSampleWorld } from './sample-world'
import { fileWaitingApplications } from './waiting-applications'

export type Sealer = Pick<Keys, 'seal' | 'hash'>

export interface SampleOptions {
  seed: number
  sealer: Sealer
  /** Of the one password that all sample accounts share: a scrypt run for each would take minutes. */
  passwordHash: string
  /** Waiting applications are dated from here. */
  now: Date
  size?: SampleSize
}

export type SampleData = ReturnType<typeof generateSample>

/** All rows of the sample, table by table. The same options give the same rows, but for what the sealer makes random. */
export function generateSample({ seed, sealer, passwordHash, now, size = 'full' }: SampleOptions) {
  const world = createSampleWorld({ seed, now, size })
  const places = findDemoPlaces(world)
  settleDemoPeople(world, places)
  populate(world)
  const book = createApplicationBook(world.random.fork('applications'))
  filePastApplications(world, places, book)
  fileWaitingApplications(world, places, book)
  return {
    organisations: world.tree.rows,
    directory: directoryRows(world.tree.rows),
    members: world.people.map((person) => memberRow(person, sealer)),
    accounts: world.register.accounts.map((opened) => accountRow(opened, sealer, passwordHash)),
    offices: world.register.offices,
    applications: book.applications,
    decisions: book.decisions,
    auditEvents: book.auditEvents,
    messages: book.messages,
    notifications: deliverMessages(book.messages, world.register, { random: world.random.fork('notifications'), now }),
  }
}

function memberRow({ idNumber, phone, ...person }: Person, sealer: Sealer): typeof member.$inferInsert {
  return { ...person, idNumberSealed: sealer.seal(idNumber), idNumberHash: sealer.hash('id-number', idNumber), phoneSealed: sealer.seal(phone) }
}

function accountRow({ phone, ...opened }: SampleAccount, sealer: Sealer, passwordHash: string): typeof account.$inferInsert {
  return { ...opened, phoneHash: phone && sealer.hash('phone', phone), passwordHash }
}
