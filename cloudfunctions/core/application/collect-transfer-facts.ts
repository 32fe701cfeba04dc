import { findOffices, type Member } from '../member/member-repository'
import { contactOf, findOrganisation, findSuperiors } from '../organisation/organisation-repository'
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

/** Gathers what `transferBlocks` judges. */
export async function collectTransferFacts(context: Context, question: TransferQuestion): Promise<TransferFacts> {
  const { member, startedBy, reason, targetId, applicationId } = question
  const branch = member.branchId ? await findOrganisation(context, member.branchId) : null
  const [superior] = branch ? await findSuperiors(context, branch.path) : []
  const open = await findOpenApplication(context, member.id)
  return {
    today: beijingDay(context.now()),
    member: { ...member, missing: missingParts(member) },
    branch: branch && { id: branch.id, name: branch.fullName, phone: branch.contactPhone },
    superior: superior ? { name: contactOf(superior).name, phone: superior.contactPhone } : null,
    offices: await findOffices(context, member.id),
    openApplicationId: open && open.id !== applicationId ? open.id : null,
    startedBy,
    ...(reason !== undefined && { reason }),
    ...(targetId !== undefined && { target: await findTarget(context, targetId) }),
  }
}

async function findTarget(context: Context, id: string): Promise<NonNullable<TransferFacts['target']> | null> {
  const row = await findOrganisation(context, id)
  return row && { id: row.id, name: row.fullName, type: row.type, kind: row.kind, status: row.status }
}

function missingParts(member: Member): string[] {
  const parts: [string, string | null][] = [['民族', member.ethnicity], ['政治面貌', member.politicalStatus], ['学历', member.education], ['手机号码', member.phoneSealed]]
  return parts.filter(([, value]) => !value).map(([label]) => label)
}

/** `YYYY-MM-DD` where the users live; cloud functions run in UTC. */
function beijingDay(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}
