import { randomBytes, randomUUID } from 'node:crypto'
import { account, office, session } from '../../../cloudfunctions/core/account/account-tables'
import { member } from '../../../cloudfunctions/core/member/member-tables'
import { organisation } from '../../../cloudfunctions/core/organisation/organisation-tables'
import type { Context } from '../../../cloudfunctions/core/platform/context'
import { inventedIdNumber, makeOrganisation } from '../../factories/world'

type Organisation = typeof organisation.$inferSelect

export interface SignedIn {
  accountId: string
  token: string
  tokenHash: string
}

/** A member who will move once, and the secretary who will agree. */
export interface Mover extends SignedIn {
  memberId: string
  sourceId: string
  targetId: string
  secretary: SignedIn
}

/** Branches in pairs, as many as there are clients at once, and `count` members spread over them. */
export async function makeMovers(context: Context, count: number, pairs: number): Promise<Mover[]> {
  const root = await makeOrganisation(context, null, { type: 'committee' })
  const lanes: { source: Organisation; target: Organisation; secretary: SignedIn }[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const [source, target] = [await makeOrganisation(context, root), await makeOrganisation(context, root)]
    const secretary = newSession(context)
    await insertAccounts(context, [{ ...secretary, memberId: null }])
    await context.db.insert(office).values({ id: randomUUID(), accountId: secretary.accountId, organisationId: target.id, title: '书记' })
    lanes.push({ source, target, secretary })
  }
  const movers = Array.from({ length: count }, (_, index): Mover => {
    const { source, target, secretary } = lanes[index % pairs]!
    return { ...newSession(context), memberId: randomUUID(), sourceId: source.id, targetId: target.id, secretary }
  })
  for (let from = 0; from < count; from += 500) await insertMovers(context, movers.slice(from, from + 500), from)
  return movers
}

function newSession(context: Context): SignedIn {
  const token = randomBytes(32).toString('base64url')
  return { accountId: randomUUID(), token, tokenHash: context.keys.hash('token', token) }
}

async function insertMovers(context: Context, movers: Mover[], from: number): Promise<void> {
  const rows = movers.map(({ memberId, sourceId }, index): typeof member.$inferInsert => {
    const serial = from + index
    const idNumber = inventedIdNumber(serial)
    return {
      id: memberId, name: `样例团员${serial}`, idNumberSealed: context.keys.seal(idNumber), idNumberHash: context.keys.hash('id-number', idNumber),
      phoneSealed: context.keys.seal('13800000000'), birthday: '2004-05-04', ethnicity: '汉族', politicalStatus: '共青团员', education: '大学本科',
      joinedMonth: '2018-05', memberNumber: `2018${String(serial).padStart(8, '0')}`, branchId: sourceId,
    }
  })
  await context.db.insert(member).values(rows)
  await insertAccounts(context, movers)
}

async function insertAccounts(context: Context, people: (SignedIn & { memberId: string | null })[]): Promise<void> {
  const accounts = people.map(({ accountId, memberId }) => ({ id: accountId, memberId, username: accountId, passwordHash: 'scrypt$16384$8$1$AA==$AA==', displayName: '样例' }))
  await context.db.insert(account).values(accounts)
  const now = context.now()
  const expiresAt = new Date(now.getTime() + 86_400_000)
  await context.db.insert(session).values(people.map(({ accountId, tokenHash }) => ({ id: randomUUID(), accountId, tokenHash, createdAt: now, expiresAt })))
}
