import type { Identity } from '../../cloudfunctions/core/account/caller'
import type { Context } from '../../cloudfunctions/core/platform/context'
import type { ActionInput } from '../../src/contracts/actions/all'
import { ask } from '../support/call'
import { makeMember, makeOrganisation, makePerson } from './world'

/** What someone is to a member who wants to move from `source` to `target`. */
export const relations = ['self', 'source', 'target', 'superior-of-source', 'superior-of-target', 'sibling', 'outsider', 'guest'] as const
export type Relation = (typeof relations)[number]

export const employed = { employer: '样例科技有限公司', address: '海淀区样例路 1 号' }
export const refusal = '请选另一个支部'

export type Neighbourhood = Awaited<ReturnType<typeof makeNeighbourhood>>

/** A root with two committees and their branches, a member of `source`, and one person for every relation. */
export async function makeNeighbourhood(context: Context) {
  const root = await makeOrganisation(context, null, { type: 'committee' })
  const sourceSuperior = await makeOrganisation(context, root, { type: 'committee' })
  const targetSuperior = await makeOrganisation(context, root, { type: 'committee' })
  const elsewhere = await makeOrganisation(context, root, { type: 'committee' })
  const source = await makeOrganisation(context, sourceSuperior)
  const target = await makeOrganisation(context, targetSuperior)
  const third = await makeOrganisation(context, elsewhere)
  const sourceSibling = await makeOrganisation(context, sourceSuperior)
  const targetSibling = await makeOrganisation(context, targetSuperior)
  const member = await makeMember(context, source)
  const officer = async (...offices: (typeof source)[]) => (await makePerson(context, { offices })).identity
  const people: Record<Relation, Identity> = {
    self: (await makePerson(context, { member })).identity,
    source: await officer(source),
    target: await officer(target),
    'superior-of-source': await officer(sourceSuperior),
    'superior-of-target': await officer(targetSuperior),
    sibling: await officer(sourceSibling, targetSibling),
    // A stranger with everything a person can have: a membership and offices, only not here.
    outsider: (await makePerson(context, { member: await makeMember(context, third), offices: [third, elsewhere] })).identity,
    guest: { kind: 'guest' },
  }
  return { context, root, sourceSuperior, targetSuperior, source, target, sourceSibling, third, member, people }
}

export function transferInput({ member, target }: Pick<Neighbourhood, 'member' | 'target'>): ActionInput<'transfer.submit'> {
  return { memberId: member.id, reason: 'employed-with-organisation', targetId: target.id, form: employed }
}

/** Files the member's transfer to the target. */
export function fileTransfer(world: Neighbourhood, by: 'self' | 'source' = 'self'): Promise<{ applicationId: string; version: number }> {
  return ask(world.context, world.people[by], 'transfer.submit', transferInput(world))
}
