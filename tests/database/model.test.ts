import fc from 'fast-check'
import { createTestDatabase, type TestDatabase } from '../support/test-database'
import { findInconsistencies } from '../support/consistency'
import { foresee, type Command, type Model } from '../support/transfer-model'
import { carryOut, makeTransferWorld, readWorld } from '../support/transfer-world'

const start = [0, null] as const
const branchCount = 3
const sequences = 1000
const atOnce = 10

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ connections: atOnce })
})
afterAll(() => database.close())

const branch = fc.nat(branchCount - 1)
const member = fc.nat(start.length - 1)
/** Mostly the newest one. */
const application = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) })
const who = fc.oneof(fc.constant('self' as const), branch)
const isStale = fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('join' as const), member, target: branch }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('submit' as const), member, who, target: branch }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pullIn' as const), member, who: branch }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('agree' as const, 'refuse' as const, 'withdraw' as const), application, who, isStale }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('resubmit' as const), application, who, target: branch }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('expire' as const), application }) },
)

interface Tally {
  commands: number
  ok: number
  answers: Set<string>
}

/** Runs a sequence in the model and in the product and compares after each command. @throws at the first difference. */
async function runSequence(commands: Command[], tally: Tally): Promise<void> {
  const model: Model = { branches: [...start], applications: [] }
  const world = await makeTransferWorld(database.context, [...start], branchCount)
  for (const each of commands) {
    const before = structuredClone(model)
    const expected = foresee(model, each)
    if (expected === null) continue
    const answered = await carryOut(world, before, each)
    expect({ command: each, answered, rows: await readWorld(world) }).toEqual({ command: each, answered: expected, rows: model })
    tally.commands += 1
    tally.ok += answered === 'ok' ? 1 : 0
    tally.answers.add(`${each.do} ${answered}`)
  }
}

test(`${sequences} random sequences end as the model says, command by command`, async () => {
  const tally: Tally = { commands: 0, ok: 0, answers: new Set() }
  const batch = fc.array(fc.array(command, { minLength: 4, maxLength: 12 }), { minLength: atOnce, maxLength: atOnce })
  const runs = fc.asyncProperty(batch, async (all) => {
    await Promise.all(all.map((commands) => runSequence(commands, tally)))
  })
  await fc.assert(runs, { numRuns: sequences / atOnce, endOnFailure: false })
  expect(await findInconsistencies(database.context)).toEqual([])
  // Enough of everything happened for the agreement to mean something.
  expect(tally.ok).toBeGreaterThan(tally.commands / 5)
  for (const happened of ['agree ok', 'refuse ok', 'withdraw ok', 'resubmit ok', 'pullIn ok', 'expire ok', 'join ok', 'submit ok', 'agree STALE', 'agree NOT_YOUR_STEP', 'resubmit NOT_RESUBMITTABLE', 'submit OPEN_APPLICATION']) {
    expect(tally.answers).toContain(happened)
  }
}, 180_000)

test('a product that forgets to move the member is found out', async () => {
  await database.pool.query(`create function forget() returns trigger language plpgsql as $$ begin new.branch_id := old.branch_id; return new; end $$;
    create trigger forget before update on member for each row execute function forget()`)
  const agreed: Command[] = [{ do: 'submit', member: 0, who: 'self', target: 1 }, { do: 'agree', application: 0, who: 1, isStale: false }]
  await expect(runSequence(agreed, { commands: 0, ok: 0, answers: new Set() })).rejects.toThrow('branches')
  await database.pool.query('drop trigger forget on member')
})
