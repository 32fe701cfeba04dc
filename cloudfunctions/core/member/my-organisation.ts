import { desc, eq } from 'drizzle-orm'
import type { MyOrganisation } from '../../../src/contracts/actions/member'
import type { Caller } from '../account/caller'
import { selectSummaries } from '../application/application-summary'
import { application } from '../application/application-tables'
import { contactOf, findOrganisation, findSuperiors } from '../organisation/organisation-repository'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { memberRecord } from './member-record'
import { findMember } from './member-repository'

/** 我的组织: branch, superiors, record and applications of the caller. @throws ACCOUNT_WITHOUT_MEMBER */
export async function myOrganisation(context: Context, caller: Caller): Promise<MyOrganisation> {
  const member = caller.memberId ? await findMember(context, caller.memberId) : null
  if (!member) throw new AppError('ACCOUNT_WITHOUT_MEMBER')
  const branch = member.branchId ? await findOrganisation(context, member.branchId) : null
  const superiors = branch ? await findSuperiors(context, branch.path) : []
  return {
    branch: branch && contactOf(branch),
    superiors: superiors.map(contactOf),
    record: await memberRecord(context, member),
    applications: await selectSummaries(context, eq(application.memberId, member.id), [desc(application.submittedAt), desc(application.id)], 50),
    partyNotice: member.politicalStatus.startsWith('中共') ? partyNotice : null,
  }
}

const partyNotice = '您同时是党员：党组织关系不在这里转接，请在「党员E先锋」办理；团组织关系照常在这里转接。'
