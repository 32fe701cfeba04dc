import type { ApplicationSummary, ApplicationView } from '../../src/contracts/actions/application'
import type { MemberRecord } from '../../src/contracts/actions/member'
import type { OrganisationContact } from '../../src/contracts/organisations'

export const oldBranch: OrganisationContact = {
  id: '9000001', name: '中国共产主义青年团甲校乙班支部委员会', type: 'branch', contactName: '赵一', contactPhone: '010-0000-0001',
}
export const newBranch: OrganisationContact = {
  id: '9000002', name: '中国共产主义青年团丙校丁班团支部', type: 'branch', contactName: '钱二', contactPhone: '010-0000-0002',
}

export function memberRecord(changes: Partial<MemberRecord> = {}): MemberRecord {
  return {
    id: '00000000-0000-4000-8000-000000000001', name: '孙三', maskedIdNumber: '99**************24', maskedPhone: '130****0001', ethnicity: '汉族',
    politicalStatus: '共青团员', education: '大学本科', joinedMonth: '2020-06', memberNumber: '202012345678', graduationYear: 2026, offices: [],
    ...changes,
  }
}

export function applicationSummary(changes: Partial<ApplicationSummary> = {}): ApplicationSummary {
  return {
    id: '00000000-0000-4000-8000-0000000000a1', kind: 'transfer', state: 'pending', version: 1, memberName: '孙三', sourceName: oldBranch.name,
    targetName: newBranch.name, reasonLabel: '升学', submittedAt: '2026-11-17T06:05:00.000Z', heldBy: newBranch.name,
    heldSince: '2026-11-17T06:05:00.000Z', expiresAt: '2026-11-27T06:05:00.000Z',
    ...changes,
  }
}

/** A transfer that waits for the new branch, as its reader without any move sees it. */
export function applicationView(changes: Partial<ApplicationView> = {}): ApplicationView {
  return {
    ...applicationSummary(),
    memberId: memberRecord().id, member: memberRecord(), source: oldBranch, target: newBranch, holder: newBranch, reason: 'study', startedBy: 'member', round: 1, moves: [],
    form: { schoolKind: '普通高等院校', schoolName: '丙校', address: '学院路 1 号' },
    timeline: [{ event: 'submit', at: '2026-11-17T06:05:00.000Z', by: '孙三', note: null }],
    ...changes,
  }
}
