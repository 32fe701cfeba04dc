import { findOffices, type Member } from '../member/member-repository'
import { findOrganisation, type Organisation } from '../organisation/organisation-repository'
import type { Context } from '../platform/context'
import { findOpenApplication } from './application-repository'
import type { TransferFacts } from './transfer-blocks'

export interface TransferQuestion {
  member: Member
  startedBy: 'member' | 'branch'
  reason?: string
  targetId?: string
  /** An application that would be sent again does not stand in its own way. */
  applicationId?: string
}

/** What `transferBlocks` judges, and the branches it was read from; null: there is none, or none was named. */
export interface CollectedFacts {
  facts: TransferFacts
  source: Organisation | null
  target: Organisation | null
}

export async function collectTransferFacts(context: Context, question: TransferQuestion): Promise<CollectedFacts> {
  const { member, startedBy, reason, targetId, applicationId } = question
  const find = async (id: string | null | undefined) => (id ? findOrganisation(context, id) : null)
  const source = await find(member.branchId)
  const superior = await find(source?.parentId)
  const target = await find(targetId)
  const open = await findOpenApplication(context, member.id)
  const facts = {
    today: beijingDay(context.now()),
    member: { ...member, missing: missingParts(member) },
    branch: source && { id: source.id, name: source.fullName, phone: source.contactPhone },
    superior: superior && { name: superior.fullName, phone: superior.contactPhone },
    offices: await findOffices(context, member.id),
    openApplicationId: open && open.id !== applicationId ? open.id : null,
    startedBy,
    ...(reason !== undefined && { reason }),
    ...(targetId !== undefined && { target: target && { id: target.id, name: target.fullName, type: target.type, kind: target.kind, status: target.status } }),
  }
  return { facts, source, target }
}

function missingParts(member: Member): string[] {
  const parts: [string, string | null][] = [['民族', member.ethnicity], ['政治面貌', member.politicalStatus], ['学历', member.education], ['手机号码', member.phoneSealed]]
  return parts.filter(([, value]) => !value).map(([label]) => label)
}

/** `YYYY-MM-DD` where the users live; cloud functions run in UTC. */
function beijingDay(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}
