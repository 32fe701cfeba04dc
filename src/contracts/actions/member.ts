import { z } from '../schema'
import { cursor, idNumber, organisationId, plainText, uuid } from '../inputs'
import type { OrganisationContact } from '../organisations'
import type { ApplicationSummary } from './application'
import { defineAction } from './define-action'

export interface MemberRecord {
  id: string
  name: string
  /** e.g. 99***********1234 is never sent whole. */
  maskedIdNumber: string
  maskedPhone: string | null
  ethnicity: string
  politicalStatus: string
  education: string
  /** `YYYY-MM` */
  joinedMonth: string
  memberNumber: string | null
  graduationYear: number | null
  /** Offices held now, e.g. 「计通24级1班团支部 书记」. */
  offices: string[]
}

export interface MemberRow {
  id: string
  name: string
  joinedMonth: string
  graduationYear: number | null
  /** The open application, if any. */
  openApplication: { id: string; kind: 'join' | 'transfer'; targetName: string } | null
  inOffice: boolean
}

export interface MyOrganisation {
  branch: OrganisationContact | null
  /** From the branch's own superior up to the root. */
  superiors: OrganisationContact[]
  record: MemberRecord
  /** Newest first. */
  applications: ApplicationSummary[]
  /** Set for a member who is also a Party member (S4): 党组织关系 moves elsewhere. */
  partyNotice: string | null
}

export const memberActions = {
  /** Errors: ACCOUNT_WITHOUT_MEMBER. */
  'member.myOrganisation': defineAction<MyOrganisation>()({ function: 'api', effect: 'read', guest: false, input: z.strictObject({}) }),
  /** 我的团员 of a branch, by name; 50 a page. Errors: NOT_FOUND. */
  'member.list': defineAction<{ members: MemberRow[]; total: number; next: string | null }>()({
    function: 'api', effect: 'read', guest: false,
    input: z.strictObject({
      organisationId,
      text: z.optional(plainText('搜索内容', 0, 40)),
      state: z.optional(z.enum(['all', 'transferring', 'unmarked', 'in-office'])),
      cursor,
    }),
  }),
  /** One member, to the member and to the branch that holds them. Errors: NOT_FOUND. */
  'member.get': defineAction<{ record: MemberRecord; branch: OrganisationContact | null; openApplicationId: string | null }>()({
    function: 'api', effect: 'read', guest: false, input: z.strictObject({ memberId: uuid }),
  }),
  /** 添加团员 (S1): the branch takes the member at once. Errors: MEMBER_NOT_MATCHED, MEMBER_IN_OFFICE, TARGET_IS_CURRENT, TARGET_NOT_BRANCH, TARGET_ARCHIVED, NOT_FOUND. */
  'member.pullIn': defineAction<{ memberId: string; name: string; previousBranchName: string | null }>()({
    function: 'api', effect: 'write', guest: false,
    input: z.strictObject({ organisationId, name: plainText('姓名', 2, 40), idNumber }),
  }),
  /** Marks the year of graduation for members of the caller's branch, all alike or person by person (§3.12). Errors: NOT_FOUND. */
  'member.markGraduation': defineAction<{ marked: number }>()({
    function: 'api', effect: 'write', guest: false,
    input: z.strictObject({
      organisationId,
      memberIds: z.array(uuid).check(z.minLength(1, { error: '请先选择团员' }), z.maxLength(200, { error: '一次最多 200 人' })),
      graduationYear: z.int().check(z.minimum(2000), z.maximum(2100)),
    }),
  }),
}
