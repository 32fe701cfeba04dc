import { eq } from 'drizzle-orm'
import { dispatch } from '../../cloudfunctions/dispatcher/dispatch'
import { member } from '../../cloudfunctions/core/member/member-tables'
import { makeMember, makeOrganisation, makePerson } from '../factories/world'
import { ask, call } from '../support/call'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

async function story() {
  const { context } = database
  const root = await makeOrganisation(context, null, { type: 'committee' })
  const source = await makeOrganisation(context, root)
  const target = await makeOrganisation(context, root)
  const lin = await makeMember(context, source)
  const self = await makePerson(context, { member: lin })
  const secretary = await makePerson(context, { offices: [target] })
  const sourceSecretary = await makePerson(context, { offices: [source] })
  return { context, root, source, target, lin, self, secretary, sourceSecretary }
}
const employed = { employer: '样例科技有限公司', address: '海淀区样例路 1 号' }

async function branchOf(memberId: string): Promise<string | null | undefined> {
  const [row] = await database.context.db.select({ branchId: member.branchId }).from(member).where(eq(member.id, memberId))
  return row?.branchId
}

test('a member applies, the target agrees, and the member is there', async () => {
  const { context, lin, self, secretary, target } = await story()
  const filed = await ask(context, self.identity, 'transfer.submit', { memberId: lin.id, reason: 'employed-with-organisation', targetId: target.id, form: employed })
  await ask(context, secretary.identity, 'application.agree', filed)
  expect(await branchOf(lin.id)).toBe(target.id)
  const view = await ask(context, self.identity, 'application.get', { applicationId: filed.applicationId })
  expect(view).toMatchObject({ state: 'approved', heldBy: null, moves: [] })
  expect(view.timeline.map((entry) => entry.event)).toEqual(['submit', 'agree'])
})

test('a refusal says why, and the application can be sent again to another branch', async () => {
  const { context, lin, self, secretary, target, root } = await story()
  const other = await makeOrganisation(context, root)
  const filed = await ask(context, self.identity, 'transfer.submit', { memberId: lin.id, reason: 'employed-with-organisation', targetId: target.id, form: employed })
  const refused = await ask(context, secretary.identity, 'application.refuse', { ...filed, note: '请选另一个支部' })
  const view = await ask(context, self.identity, 'application.get', { applicationId: filed.applicationId })
  expect(view.timeline.at(-1)).toMatchObject({ event: 'refuse', note: '请选另一个支部' })
  const again = await ask(context, self.identity, 'application.resubmit', { ...refused, targetId: other.id, reason: view.reason, form: view.form })
  const renewed = await ask(context, self.identity, 'application.get', { applicationId: again.applicationId })
  expect(renewed).toMatchObject({ state: 'pending', round: 2, form: employed, target: { id: other.id } })
})

test('everyone concerned finds it in the inbox, the person who acted does not', async () => {
  const { context, lin, self, secretary, sourceSecretary, target } = await story()
  await ask(context, self.identity, 'transfer.submit', { memberId: lin.id, reason: 'employed-with-organisation', targetId: target.id, form: employed })
  await dispatch(context, Date.now() + 10_000)
  const inboxes = await Promise.all([self, secretary, sourceSecretary].map(({ identity }) => ask(context, identity, 'notification.list', {})))
  expect(inboxes.map((inbox) => inbox.unread)).toEqual([0, 1, 1])
  expect(inboxes[1]?.notifications[0]).toMatchObject({ event: 'submit', as: 'target', memberName: lin.name })
})

test('a second application while one is open is refused before anything changes', async () => {
  const { context, lin, self, target } = await story()
  const input = { memberId: lin.id, reason: 'employed-with-organisation', targetId: target.id, form: employed }
  await ask(context, self.identity, 'transfer.submit', input)
  expect(await call(context, self.identity, 'transfer.submit', input)).toMatchObject({ ok: false, error: { code: 'OPEN_APPLICATION' } })
})

test('an unanswered application returns after the limit', async () => {
  const { context, lin, self, target } = await story()
  const filed = await ask(context, self.identity, 'transfer.submit', { memberId: lin.id, reason: 'employed-with-organisation', targetId: target.id, form: employed })
  const start = database.clock.now
  database.clock.now = new Date(start.getTime() + 10 * 86_400_000 + 1000)
  await dispatch(context, Date.now() + 10_000)
  database.clock.now = start
  expect(await ask(context, self.identity, 'application.get', { applicationId: filed.applicationId })).toMatchObject({ state: 'returned', moves: ['resubmit'] })
})

test('添加团员 takes the member at once and closes the open application', async () => {
  const { context, root, lin, self, target } = await story()
  const third = await makeOrganisation(context, root)
  const puller = await makePerson(context, { offices: [third] })
  const filed = await ask(context, self.identity, 'transfer.submit', { memberId: lin.id, reason: 'employed-with-organisation', targetId: target.id, form: employed })
  await ask(context, puller.identity, 'member.pullIn', { organisationId: third.id, name: lin.name, idNumber: lin.idNumber })
  expect(await branchOf(lin.id)).toBe(third.id)
  expect(await ask(context, self.identity, 'application.get', { applicationId: filed.applicationId })).toMatchObject({ state: 'superseded', moves: [] })
})
