import { generateSample } from '../../cloudfunctions/local/sample/sample-data'
import { sampleSeed } from '../../cloudfunctions/local/seed-sample'

// The same seed gives the same people; not sealed here, so that a test can type an ID number as it stands on a card.
const sample = generateSample({ seed: sampleSeed, sealer: { seal: (text) => text, hash: (kind, text) => kind + text }, passwordHash: '', now: new Date(), size: 'small' })

/** Somebody of another branch whom nobody else in the tests touches: no account, no application. `idNumberSealed` is the plain number. */
export function memberToPullIn(branchId: string) {
  const untouched = sample.members.filter((member) => !sample.accounts.some(({ memberId }) => memberId === member.id) && !sample.applications.some(({ memberId }) => memberId === member.id))
  const found = untouched.findLast((member) => member.branchId && member.branchId !== branchId)
  if (!found) throw new Error('the sample has nobody to pull in')
  return found
}
