import { randomUUID } from 'node:crypto'
import { account, office } from '../../cloudfunctions/core/account/account-tables'
import { findCaller, type Caller, type Identity } from '../../cloudfunctions/core/account/caller'
import { member } from '../../cloudfunctions/core/member/member-tables'
import { organisation, organisationDirectory } from '../../cloudfunctions/core/organisation/organisation-tables'
import { directoryRow } from '../../cloudfunctions/core/organisation/directory'
import type { Context } from '../../cloudfunctions/core/platform/context'
import { checkCharacter } from '../../src/contracts/id-number'

type OrganisationRow = typeof organisation.$inferSelect
type MemberRow = typeof member.$inferSelect

let counter = 0
const nextNumber = () => (counter += 1)

/** An organisation below `parent`; an active 团支部 of the ordinary kind unless told otherwise. */
export async function makeOrganisation(context: Context, parent: OrganisationRow | null, changes: Partial<OrganisationRow> = {}): Promise<OrganisationRow> {
  const id = changes.id ?? String(9_000_000 + nextNumber())
  const row: OrganisationRow = {
    id, fullName: `中国共产主义青年团样例${id}支部委员会`, shortName: `样例${id}团支部`, type: 'branch', kind: 'ordinary', status: 'active',
    parentId: parent?.id ?? null, path: `${parent?.path ?? '/'}${id}/`, regionName: '海淀区', contactName: '联系人', contactPhone: '010-0000-0000',
    createdAt: context.now(), ...changes,
  }
  await context.db.insert(organisation).values(row)
  await context.db.insert(organisationDirectory).values(directoryRow(row, parent ? [parent] : [], 0))
  return row
}

/** A member with nothing in the way of a transfer, unless told otherwise. The ID number is invented (area 99) and well formed. */
export async function makeMember(context: Context, branch: OrganisationRow | null, changes: Partial<MemberRow> & { idNumber?: string } = {}): Promise<MemberRow & { idNumber: string }> {
  const serial = nextNumber()
  const { idNumber = inventedIdNumber(serial), ...columns } = changes
  const [row] = await context.db
    .insert(member)
    .values({
      id: randomUUID(), name: `团员${serial}`, idNumberSealed: context.keys.seal(idNumber), idNumberHash: context.keys.hash('id-number', idNumber),
      phoneSealed: context.keys.seal('13800000000'), birthday: '2004-05-04', ethnicity: '汉族', politicalStatus: '共青团员', education: '大学本科',
      isStudent: false, joinedMonth: '2018-05', memberNumber: `2018${String(serial).padStart(8, '0')}`, branchId: branch?.id ?? null, ...columns,
    })
    .returning()
  if (!row) throw new Error('not inserted')
  return { ...row, idNumber }
}

export function inventedIdNumber(serial: number): string {
  const day = String(1 + (Math.floor(serial / 1000) % 28)).padStart(2, '0')
  const month = String(1 + (Math.floor(serial / 28_000) % 12)).padStart(2, '0')
  const body = `9901012004${month}${day}${String(serial % 1000).padStart(3, '0')}`
  return body + checkCharacter(body)
}

export interface PersonWishes {
  member?: MemberRow
  /** Organisations they act for. */
  offices?: OrganisationRow[]
  openid?: string
  username?: string
  passwordHash?: string
  phone?: string
}

/** An account, signed in through WeChat: its identity and the caller it resolves to. */
export async function makePerson(context: Context, wishes: PersonWishes = {}): Promise<{ accountId: string; identity: Identity; caller: Caller }> {
  const accountId = randomUUID()
  const openid = wishes.openid ?? `openid-${accountId}`
  await context.db.insert(account).values({
    id: accountId, username: wishes.username ?? `user-${accountId}`, passwordHash: wishes.passwordHash ?? 'scrypt$16384$8$1$AA==$AA==', wechatOpenid: openid,
    displayName: wishes.member?.name ?? '工作人员', memberId: wishes.member?.id ?? null, phoneHash: wishes.phone ? context.keys.hash('phone', wishes.phone) : null,
  })
  for (const held of wishes.offices ?? []) await context.db.insert(office).values({ id: randomUUID(), accountId, organisationId: held.id, title: '书记' })
  const identity: Identity = { kind: 'wechat', openid }
  const caller = await findCaller(context, identity)
  if (!caller) throw new Error('the person is not found')
  return { accountId, identity, caller }
}
