import type { office } from '../../core/account/account-tables'
import type { Person } from './people'
import type { Random } from './random'

export interface SampleAccount {
  id: string
  username: string
  displayName: string
  phone: string | null
  memberId: string | null
}

export type NewOffice = typeof office.$inferInsert

/** Accounts and the offices they hold. */
export interface AccountRegister {
  readonly accounts: readonly SampleAccount[]
  readonly offices: readonly NewOffice[]
  /** @returns the person's account, opened at the first call. */
  ofPerson(person: Person, username?: string): SampleAccount
  ofStaff(name: string, username: string): SampleAccount
  appoint(account: SampleAccount, organisationId: string, title: string): void
  officersOf: (organisationId: string) => string[]
  ofMember(memberId: string): SampleAccount | undefined
}

const termBegan = new Date('2025-09-15T01:00:00Z')

export function createAccountRegister(random: Random): AccountRegister {
  const accounts: SampleAccount[] = []
  const offices: NewOffice[] = []
  const byMember = new Map<string, SampleAccount>()
  const officers = new Map<string, string[]>()

  function open(account: Omit<SampleAccount, 'id'>): SampleAccount {
    const opened = { id: random.uuid(), ...account }
    accounts.push(opened)
    if (opened.memberId) byMember.set(opened.memberId, opened)
    return opened
  }
  return {
    accounts,
    offices,
    ofPerson: (person, username = `user${accounts.length + 1000}`) =>
      byMember.get(person.id) ?? open({ username, displayName: person.name, phone: person.phone, memberId: person.id }),
    ofStaff: (displayName, username) => open({ username, displayName, phone: null, memberId: null }),
    appoint(account, organisationId, title) {
      offices.push({ id: random.uuid(), accountId: account.id, organisationId, title, since: termBegan, until: null })
      officers.set(organisationId, [...(officers.get(organisationId) ?? []), account.id])
    },
    officersOf: (organisationId) => officers.get(organisationId) ?? [],
    ofMember: (memberId) => byMember.get(memberId),
  }
}
