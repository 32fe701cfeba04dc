import type { MemberRecord } from '../../../src/contracts/actions/member'
import type { Context } from '../platform/context'
import { maskIdNumber, maskPhone } from './mask'
import { findOffices, type Member } from './member-repository'

/** A member as the member, their branch and reviewers see them: numbers masked. */
export async function memberRecord(context: Context, member: Member): Promise<MemberRecord> {
  const offices = await findOffices(context, member.id)
  return {
    id: member.id,
    name: member.name,
    maskedIdNumber: maskIdNumber(context.keys.open(member.idNumberSealed)),
    maskedPhone: member.phoneSealed && maskPhone(context.keys.open(member.phoneSealed)),
    ethnicity: member.ethnicity,
    politicalStatus: member.politicalStatus,
    education: member.education,
    joinedMonth: member.joinedMonth,
    memberNumber: member.memberNumber,
    graduationYear: member.graduationYear,
    offices: offices.map((held) => `${held.organisationName} ${held.title}`),
  }
}
