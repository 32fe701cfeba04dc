import { checkCharacter } from '../../../src/contracts/id-number'
import type { Random } from './random'

/** Invented numbers, each once. Area codes 99xxxx are given to no place, phones 1xx-0000-xxxx to no subscriber. */
export interface Identities {
  /** @param birthday `YYYY-MM-DD` */
  idNumber(birthday: string): string
  phone(): string
  /** 12 digits, or null where none was printed. @param joinedMonth `YYYY-MM` */
  memberNumber(joinedMonth: string): string | null
}

export function createIdentities(random: Random): Identities {
  let people = 0
  let phones = 0
  let numbers = random.int(10_000_000, 20_000_000)
  return {
    idNumber(birthday) {
      people += 1
      const area = `99${digits(Math.floor(people / 1000), 4)}`
      const first17 = `${area}${birthday.replaceAll('-', '')}${digits(people % 1000, 3)}`
      return first17 + checkCharacter(first17)
    },
    phone() {
      phones += 1
      return `1${digits(30 + Math.floor(phones / 10_000), 2)}0000${digits(phones % 10_000, 4)}`
    },
    memberNumber(joinedMonth) {
      const year = joinedMonth.slice(0, 4)
      // Only 2016 knew members without a printed number (S2).
      if (year === '2016' && random.chance(0.3)) return null
      numbers += random.int(1, 900)
      return year + digits(numbers, 8)
    },
  }
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
