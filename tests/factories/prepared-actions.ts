import { randomUUID } from 'node:crypto'
import { session } from '../../cloudfunctions/core/account/account-tables'
import type { Identity } from '../../cloudfunctions/core/account/caller'
import { hashPassword } from '../../cloudfunctions/core/platform/password'
import { dispatch } from '../../cloudfunctions/dispatcher/dispatch'
import type { ActionInput, ActionName } from '../../src/contracts/actions/all'
import type { TestDatabase } from '../support/test-database'
import { bringTo } from './application-in-state'
import { employed, fileTransfer, makeNeighbourhood, refusal, transferInput, type Neighbourhood } from './neighbourhood'
import { makeMember, makePerson } from './world'

/** A world in which `by` may do the action with `input`; `changed` is another input of the same action, just as well formed. */
export interface Prepared<Name extends ActionName> {
  by: Identity
  input: ActionInput<Name>
  changed: ActionInput<Name>
}

type Preparation<Name extends ActionName> = (world: Neighbourhood, database: TestDatabase) => Promise<Prepared<Name>>

/** One entry for every action of the contract; the compiler refuses a table that forgets one. */
const preparations: { [Name in ActionName]: Preparation<Name> | 'read' } = {
  'session.signIn': async (world) => {
    const input = await credentials(world)
    return { by: { kind: 'guest' }, input, changed: { ...input, password: '另一个密码' } }
  },
  'session.bindWechat': async (world) => {
    const input = await credentials(world)
    return { by: { kind: 'wechat', openid: `new-${randomUUID()}` }, input, changed: { ...input, password: '另一个密码' } }
  },
  'session.signOut': async (world) => ({ by: await tokenSession(world), input: {}, changed: {} }),
  'session.current': 'read',
  'member.myOrganisation': 'read',
  'member.list': 'read',
  'member.get': 'read',
  'member.pullIn': async (world) => {
    await fileTransfer(world)
    const input = { organisationId: world.third.id, name: world.member.name, idNumber: world.member.idNumber }
    return { by: world.people.outsider, input, changed: { ...input, name: '别的名字' } }
  },
  'member.markGraduation': (world) => {
    const input = { organisationId: world.source.id, memberIds: [world.member.id], graduationYear: 2026 }
    return Promise.resolve({ by: world.people.source, input, changed: { ...input, graduationYear: 2027 } })
  },
  'transfer.check': 'read',
  'transfer.submit': (world) => {
    const input = transferInput(world)
    return Promise.resolve({ by: world.people.self, input, changed: { ...input, targetId: world.third.id } })
  },
  'join.submit': async (world) => {
    const { identity } = await makePerson(world.context, { member: await makeMember(world.context, null) })
    return { by: identity, input: { targetId: world.target.id }, changed: { targetId: world.third.id } }
  },
  'application.get': 'read',
  'application.list': 'read',
  'application.agree': async (world) => {
    const input = await fileTransfer(world)
    return { by: world.people.target, input, changed: { ...input, version: 2 } }
  },
  'application.refuse': async (world) => {
    const input = { ...(await fileTransfer(world)), note: refusal }
    return { by: world.people.target, input, changed: { ...input, note: '另一个理由' } }
  },
  'application.withdraw': async (world) => {
    const input = await fileTransfer(world)
    return { by: world.people.self, input, changed: { ...input, version: 2 } }
  },
  'application.resubmit': async (world, { clock }) => {
    const refused = await bringTo(world, 'refused', 'self', clock)
    const input = { ...refused, targetId: world.target.id, reason: 'employed-with-organisation', form: employed }
    return { by: world.people.self, input, changed: { ...input, targetId: world.third.id } }
  },
  'application.remind': async (world) => {
    const { applicationId } = await fileTransfer(world)
    return { by: world.people.self, input: { applicationId }, changed: { applicationId: randomUUID() } }
  },
  'organisation.search': 'read',
  'organisation.get': 'read',
  'organisation.branches': 'read',
  'organisation.overview': 'read',
  'notification.list': 'read',
  'notification.read': async (world) => {
    await fileTransfer(world)
    await dispatch(world.context, Date.now() + 10_000)
    return { by: world.people.target, input: {}, changed: { ids: [] } }
  },
}

const password = 'qingchun-2026'
/** scrypt is slow on purpose: one hash serves all. */
let passwordHash: Promise<string> | undefined

/** Of a new account that no WeChat identity is bound to. */
export async function credentials({ context }: Neighbourhood) {
  passwordHash ??= hashPassword(password)
  const username = `user-${randomUUID()}`
  await makePersonWithoutWechat(context, username, await passwordHash)
  return { identifier: username, password }
}

async function makePersonWithoutWechat(context: Neighbourhood['context'], username: string, hash: string): Promise<void> {
  const { accountId } = await makePerson(context, { username, passwordHash: hash })
  await context.db.execute(`update account set wechat_openid = null where id = '${accountId}'`)
}

/** A browser session of a new account. */
export async function tokenSession({ context }: Pick<Neighbourhood, 'context'>, accountId?: string): Promise<Identity & { kind: 'token' }> {
  const owner = accountId ?? (await makePerson(context)).accountId
  const token = randomUUID()
  const expiresAt = new Date(context.now().getTime() + 86_400_000)
  await context.db.insert(session).values({ id: randomUUID(), accountId: owner, tokenHash: context.keys.hash('token', token), createdAt: context.now(), expiresAt })
  return { kind: 'token', token }
}

/** Actions whose entry says that they write. The test that walks them compares with the contract. */
export const preparedActions = (Object.keys(preparations) as ActionName[]).filter((name) => preparations[name] !== 'read')

/** A fresh world in which the action may be done. */
export async function prepare<Name extends ActionName>(database: TestDatabase, name: Name): Promise<Prepared<Name>> {
  const preparation = preparations[name]
  if (preparation === 'read') throw new Error(`${name} is not prepared`)
  return preparation(await makeNeighbourhood(database.context), database)
}
