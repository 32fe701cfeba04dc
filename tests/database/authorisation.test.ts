import { randomUUID } from 'node:crypto'
import { actions, type ActionInput, type ActionName } from '../../src/contracts/actions/all'
import { asked, makeMatter, type Matter } from '../factories/asked-actions'
import { relations, type Relation } from '../factories/neighbourhood'
import { call, callRaw } from '../support/call'
import { findInconsistencies } from '../support/consistency'
import { everyRow } from '../support/rows'
import { createTestDatabase, type TestDatabase } from '../support/test-database'
import { expectedAccess } from './expected-access'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const names = Object.keys(actions) as ActionName[]

async function inputOf<Name extends ActionName>(name: Name, matter: Matter): Promise<ActionInput<Name>> {
  return asked[name](matter)
}

function contextOf(name: ActionName) {
  return actions[name].function === 'search' ? database.search : database.context
}

test('the table names every action of the contract', () => {
  expect(Object.keys(expectedAccess).toSorted()).toEqual(names.toSorted())
})

describe.each(names)('%s', (name) => {
  /** Serves all that must change nothing; what does change something gets a matter of its own. */
  let shared: Matter
  beforeAll(async () => {
    shared = await makeMatter(database, name)
  })
  const isWrite = actions[name].effect === 'write'

  test.each(relations.map((relation) => [relation, expectedAccess[name][relation]] as const))('%s: %s', async (relation, expected) => {
    const matter = isWrite && expected === 'ok' ? await makeMatter(database, name) : shared
    const input = await inputOf(name, matter)
    const before = await everyRow(database.pool)
    const answer = await call(contextOf(name), matter.people[relation], name, input)
    expect(answer.ok ? 'ok' : answer.error.code).toBe(expected)
    if (!answer.ok || !isWrite) expect(await everyRow(database.pool)).toEqual(before)
  })

  test('a stranger is told of this matter what they are told of one that does not exist', async () => {
    if (expectedAccess[name].outsider !== 'NOT_FOUND') return
    const tell = async (matter: Matter) => {
      const answer = await call(contextOf(name), matter.people.outsider, name, await inputOf(name, matter))
      return answer.ok ? 'ok' : { ...answer.error, traceId: '' }
    }
    expect(await tell(shared)).toEqual(await tell(withUnknownIds(shared)))
  })

  test('an identity inside the input is refused and has no effect', async () => {
    const input = await inputOf(name, shared)
    const before = await everyRow(database.pool)
    for (const claim of claimsOf(shared)) {
      const answer = await callRaw(contextOf(name), shared.people.outsider, { action: name, commandId: randomUUID(), input: { ...input, ...claim } })
      expect({ claim, answer }).toMatchObject({ answer: { ok: false, error: { code: 'INVALID_INPUT' } } })
    }
    expect(await everyRow(database.pool)).toEqual(before)
  })

  test('an identity beside the input is refused and has no effect', async () => {
    const input = await inputOf(name, shared)
    const before = await everyRow(database.pool)
    for (const claim of claimsOf(shared)) {
      const answer = await callRaw(contextOf(name), shared.people.outsider, { action: name, commandId: randomUUID(), input, ...claim })
      expect({ claim, answer }).toMatchObject({ answer: { ok: false, error: { code: 'BAD_REQUEST' } } })
    }
    expect(await everyRow(database.pool)).toEqual(before)
  })
})

/** Ways to say that one is somebody else, namely an officer of the target. No action has inputs of these names. */
function claimsOf({ member, target, people }: Matter): Record<string, unknown>[] {
  const openid = people.target.kind === 'wechat' ? people.target.openid : ''
  return [
    { accountId: member.id }, { openid }, { OPENID: openid }, { userInfo: { openId: openid } }, { callerMemberId: member.id }, { actingFor: target.id },
    { offices: [{ organisationId: target.id }] }, { caller: { memberId: member.id } }, { identity: people.target }, { token: 'x'.repeat(43) },
  ]
}

function withUnknownIds(matter: Matter): Matter {
  const { filed, member, source, target, targetSuperior } = matter
  return {
    ...matter, filed: { ...filed, applicationId: randomUUID() }, member: { ...member, id: randomUUID() },
    source: { ...source, id: '9999997' }, target: { ...target, id: '9999998' }, targetSuperior: { ...targetSuperior, id: '9999999' },
  }
}

test('naming another person’s member does not help: the member’s own account cannot be acted for', async () => {
  const matter = await makeMatter(database, 'transfer.submit')
  const stranger: Relation[] = ['target', 'superior-of-source', 'superior-of-target', 'sibling', 'outsider']
  for (const relation of stranger) {
    const before = await everyRow(database.pool)
    for (const name of ['transfer.submit', 'transfer.check', 'member.get'] as const) {
      expect(await call(database.context, matter.people[relation], name, await inputOf(name, matter))).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    }
    expect(await everyRow(database.pool)).toEqual(before)
  }
})

test('after all of this every audit chain is whole, and audit, outbox and decisions tell the same', async () => {
  expect(await findInconsistencies(database.context)).toEqual([])
})
