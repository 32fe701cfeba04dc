import { expireApplications } from '../../cloudfunctions/core/application/expire-applications'
import type { ApplicationMove, FiledApplication } from '../../src/contracts/actions/application'
import type { ApplicationState } from '../../src/contracts/application-words'
import type { Envelope } from '../../src/contracts/envelope'
import { ask, call } from '../support/call'
import { employed, fileTransfer, refusal, type Neighbourhood, type Relation } from './neighbourhood'

/** Files a transfer and brings it to `state` by what people do. `by`: who filed it. */
export async function bringTo(world: Neighbourhood, state: ApplicationState, by: 'self' | 'source', clock: { now: Date }): Promise<FiledApplication> {
  const filed = await fileTransfer(world, by)
  switch (state) {
    case 'pending':
      return filed
    case 'approved':
      return ask(world.context, world.people.target, 'application.agree', filed)
    case 'refused':
      return ask(world.context, world.people.target, 'application.refuse', { ...filed, note: refusal })
    case 'withdrawn':
      return ask(world.context, world.people[by], 'application.withdraw', filed)
    case 'superseded':
      await pullInto(world, 'outsider', world.third.id)
      return { ...filed, version: filed.version + 1 }
    case 'returned':
      await letExpire(world, filed.applicationId, clock)
      return { ...filed, version: filed.version + 1 }
  }
}

export function pullInto(world: Neighbourhood, relation: Relation, organisationId: string) {
  return ask(world.context, world.people[relation], 'member.pullIn', { organisationId, name: world.member.name, idNumber: world.member.idNumber })
}

/** Only this one: the clocks of other applications in the database are still to be used. */
export async function letExpire({ context }: Neighbourhood, applicationId: string, clock: { now: Date }): Promise<void> {
  await context.db.execute(`update application set expires_at = '${clock.now.toISOString()}'::timestamptz - interval '1 second' where id = '${applicationId}'`)
  await expireApplications(context, 100)
}

/** Sends one move as this person, with whatever else it needs. */
export function move(world: Neighbourhood, relation: Relation, name: ApplicationMove, filed: FiledApplication): Promise<Envelope<unknown>> {
  const { context, people, target } = world
  const identity = people[relation]
  switch (name) {
    case 'agree':
      return call(context, identity, 'application.agree', filed)
    case 'refuse':
      return call(context, identity, 'application.refuse', { ...filed, note: refusal })
    case 'withdraw':
      return call(context, identity, 'application.withdraw', filed)
    case 'resubmit':
      return call(context, identity, 'application.resubmit', { ...filed, targetId: target.id, reason: 'employed-with-organisation', form: employed })
    case 'remind':
      return call(context, identity, 'application.remind', { applicationId: filed.applicationId })
  }
}
