import type { ActionInput, ActionName } from '../../src/contracts/actions/all'
import { member } from '../../cloudfunctions/core/member/member-tables'
import type { FiledApplication } from '../../src/contracts/actions/application'
import { eq } from 'drizzle-orm'
import { credentials } from './prepared-actions'
import { bringTo } from './application-in-state'
import { employed, fileTransfer, makeNeighbourhood, refusal, transferInput, type Neighbourhood } from './neighbourhood'
import type { TestDatabase } from '../support/test-database'

/** A neighbourhood with the member's open transfer, as most questions of access need it. */
export interface Matter extends Neighbourhood {
  filed: FiledApplication
}

type Asked<Name extends ActionName> = (matter: Matter) => ActionInput<Name> | Promise<ActionInput<Name>>

/** What each cell of the table of access sends, whoever sends it. */
export const asked: { [Name in ActionName]: Asked<Name> } = {
  'session.signIn': credentials,
  'session.bindWechat': credentials,
  'session.signOut': () => ({}),
  'session.current': () => ({}),
  'member.myOrganisation': () => ({}),
  'member.list': ({ source }) => ({ organisationId: source.id }),
  'member.get': ({ member: { id } }) => ({ memberId: id }),
  'member.pullIn': ({ target, member: { name, idNumber } }) => ({ organisationId: target.id, name, idNumber }),
  'member.markGraduation': ({ source, member: { id } }) => ({ organisationId: source.id, memberIds: [id], graduationYear: 2026 }),
  'transfer.check': ({ member: { id } }) => ({ memberId: id }),
  'transfer.submit': transferInput,
  'join.submit': ({ target }) => ({ targetId: target.id }),
  'application.get': ({ filed }) => ({ applicationId: filed.applicationId }),
  'application.list': ({ target }) => ({ organisationId: target.id, kind: 'transfer', status: 'open' }),
  'application.agree': ({ filed }) => filed,
  'application.refuse': ({ filed }) => ({ ...filed, note: refusal }),
  'application.withdraw': ({ filed }) => filed,
  'application.resubmit': ({ filed, target }) => ({ ...filed, targetId: target.id, reason: 'employed-with-organisation', form: employed }),
  'application.remind': ({ filed }) => ({ applicationId: filed.applicationId }),
  'organisation.search': ({ target }) => ({ text: target.id }),
  'organisation.get': ({ target }) => ({ organisationId: target.id }),
  'organisation.branches': ({ targetSuperior }) => ({ organisationId: targetSuperior.id }),
  'organisation.overview': ({ targetSuperior }) => ({ organisationId: targetSuperior.id }),
  'notification.list': () => ({}),
  'notification.read': () => ({}),
}

/** The matter as this action finds it. */
export async function makeMatter(database: TestDatabase, name: ActionName): Promise<Matter> {
  const world = await makeNeighbourhood(database.context)
  if (name === 'transfer.submit') return { ...world, filed: { applicationId: world.member.id, version: 1 } }
  if (name === 'join.submit') {
    await world.context.db.update(member).set({ branchId: null }).where(eq(member.id, world.member.id))
    return { ...world, filed: { applicationId: world.member.id, version: 1 } }
  }
  return { ...world, filed: name === 'application.resubmit' ? await bringTo(world, 'refused', 'self', database.clock) : await fileTransfer(world) }
}
