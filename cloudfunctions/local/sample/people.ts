import type { member } from '../../core/member/member-tables'
import type { Crowd } from './crowds'
import type { Identities } from './identity'
import { ethnicity, personName } from './person-names'
import type { Random } from './random'

type NewMember = typeof member.$inferInsert

/** A member as invented, before the numbers are sealed. */
export interface Person extends Omit<NewMember, 'idNumberSealed' | 'idNumberHash' | 'phoneSealed' | 'createdAt' | 'memberNumber' | 'graduationYear' | 'branchId'> {
  idNumber: string
  phone: string
  memberNumber: string | null
  graduationYear: number | null
  branchId: string | null
}

const markedShare = 0.9

export function inventPerson(random: Random, identities: Identities, crowd: Crowd, branchId: string | null): Person {
  const bornIn = random.int(...crowd.born)
  const birthday = `${bornIn}-${twoDigits(random.int(1, 12))}-${twoDigits(random.int(1, 28))}`
  const joinedMonth = monthOfJoining(random, bornIn)
  return {
    id: random.uuid(),
    name: personName(random),
    idNumber: identities.idNumber(birthday),
    phone: identities.phone(),
    birthday,
    ethnicity: ethnicity(random),
    politicalStatus: politicalStatus(random, bornIn),
    education: random.pick(crowd.education),
    isStudent: crowd.isStudent,
    joinedMonth,
    memberNumber: identities.memberNumber(joinedMonth),
    graduationYear: crowd.graduates !== null && random.chance(markedShare) ? crowd.graduates : null,
    branchId,
  }
}

/** From the year a person is certainly 14, the earliest age for joining, until 2025. */
function monthOfJoining(random: Random, bornIn: number): string {
  const year = random.int(bornIn + 15, Math.min(2025, bornIn + 18))
  return `${year}-${random.pick(['05', '05', '06', '11', '12'])}`
}

function politicalStatus(random: Random, bornIn: number): string {
  const draw = random.next()
  if (bornIn > 2006 || draw < 0.92) return '共青团员'
  return draw < 0.97 ? '中共预备党员' : '中共党员'
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
