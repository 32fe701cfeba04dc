import { asc, eq, inArray } from 'drizzle-orm'
import { expireApplications } from '../../cloudfunctions/core/application/expire-applications'
import { application } from '../../cloudfunctions/core/application/application-tables'
import type { Identity } from '../../cloudfunctions/core/account/caller'
import { member } from '../../cloudfunctions/core/member/member-tables'
import type { Context } from '../../cloudfunctions/core/platform/context'
import type { ErrorCode } from '../../src/contracts/errors'
import { makeMember, makeOrganisation, makePerson } from '../factories/world'
import { employed } from '../factories/transfer-story'
import { call } from './call'
import { spokenOf, type Command, type Model, type Who } from './transfer-model'

const reason = 'employed-with-organisation'

/** The product's side of the model: real rows, of which each sequence has its own. */
export async function makeTransferWorld(context: Context, start: (number | null)[], branchCount: number) {
  const root = await makeOrganisation(context, null, { type: 'committee' })
  const branches: string[] = []
  const secretaries: Identity[] = []
  for (let index = 0; index < branchCount; index += 1) {
    const branch = await makeOrganisation(context, root)
    branches.push(branch.id)
    secretaries.push((await makePerson(context, { offices: [branch] })).identity)
  }
  const members: { id: string; name: string; idNumber: string; identity: Identity }[] = []
  for (const at of start) {
    const row = await makeMember(context, null, { branchId: at === null ? null : branches[at]! })
    members.push({ ...row, identity: (await makePerson(context, { member: row })).identity })
  }
  return { context, branches, secretaries, members, applications: [] as string[] }
}

export type TransferWorld = Awaited<ReturnType<typeof makeTransferWorld>>

/** Sends a command; `before` is the model as it was. @returns what the product answered. */
export async function carryOut(world: TransferWorld, before: Model, command: Command): Promise<'ok' | ErrorCode> {
  if (command.do === 'join' || command.do === 'submit') return file(world, command)
  if (command.do === 'pullIn') {
    const { name, idNumber } = world.members[command.member]!
    return codeOf(await call(world.context, world.secretaries[command.who]!, 'member.pullIn', { organisationId: world.branches[command.who]!, name, idNumber }))
  }
  const spoken = spokenOf(before, command.application)!
  const applicationId = world.applications[before.applications.indexOf(spoken)]!
  if (command.do === 'expire') return expire(world.context, applicationId)
  const identity = identityOf(world, spoken.member, command.who)
  if (command.do === 'resubmit') {
    const filing = spoken.kind === 'join' ? { reason: null, form: {} } : { reason, form: employed }
    return codeOf(await call(world.context, identity, 'application.resubmit', { applicationId, version: spoken.version, targetId: world.branches[command.target]!, ...filing }))
  }
  const input = { applicationId, version: spoken.version + (command.isStale ? 1 : 0) }
  if (command.do === 'refuse') return codeOf(await call(world.context, identity, 'application.refuse', { ...input, note: '请核对后再申请' }))
  return codeOf(await call(world.context, identity, `application.${command.do}`, input))
}

async function file(world: TransferWorld, command: Extract<Command, { do: 'join' | 'submit' }>): Promise<'ok' | ErrorCode> {
  const { context, branches, members } = world
  const targetId = branches[command.target]!
  const memberId = members[command.member]!.id
  const answer =
    command.do === 'join'
      ? await call(context, members[command.member]!.identity, 'join.submit', { targetId })
      : await call(context, identityOf(world, command.member, command.who), 'transfer.submit', { memberId, reason, targetId, form: employed })
  if (answer.ok) world.applications.push(answer.data.applicationId)
  return codeOf(answer)
}

/** Only this application's clock runs out, so that sequences at once do not disturb each other. */
async function expire(context: Context, id: string): Promise<'ok'> {
  await context.db.update(application).set({ expiresAt: new Date(context.now().getTime() - 1) }).where(eq(application.id, id))
  await expireApplications(context, 1000)
  return 'ok'
}

const identityOf = (world: TransferWorld, memberIndex: number, who: Who) => (who === 'self' ? world.members[memberIndex]!.identity : world.secretaries[who]!)

function codeOf(answer: { ok: true } | { ok: false; error: { code: ErrorCode } }): 'ok' | ErrorCode {
  return answer.ok ? 'ok' : answer.error.code
}

/** The rows, in the words of the model. */
export async function readWorld({ context, branches, members, applications }: TransferWorld): Promise<Model> {
  const ids = members.map(({ id }) => id)
  const rows = await context.db.select({ id: member.id, branchId: member.branchId }).from(member).where(inArray(member.id, ids))
  const filed = await context.db.select().from(application).where(inArray(application.memberId, ids)).orderBy(asc(application.submittedAt))
  const numberOf = (id: string | null) => (id === null ? null : branches.indexOf(id))
  return {
    branches: ids.map((id) => numberOf(rows.find((row) => row.id === id)?.branchId ?? null)),
    applications: filed
      .toSorted((a, b) => applications.indexOf(a.id) - applications.indexOf(b.id))
      .map(({ memberId, kind, startedBy, sourceId, targetId, state, version }) => ({
        member: ids.indexOf(memberId), kind, startedBy, source: numberOf(sourceId), target: branches.indexOf(targetId), state, version,
      })),
  }
}
