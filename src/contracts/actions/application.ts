import { z } from '../schema'
import { cursor, organisationId, plainText, uuid, version } from '../inputs'
import type { ApplicationEvent, ApplicationKind, ApplicationState } from '../application-words'
import type { OrganisationContact } from '../organisations'
import type { ReasonFormValues } from '../reason-form'
import type { MemberRecord } from './member'
import { defineAction } from './define-action'

/** Times are ISO 8601 in UTC throughout. */
export interface ApplicationSummary {
  id: string
  kind: ApplicationKind
  state: ApplicationState
  version: number
  memberName: string
  sourceName: string | null
  targetName: string
  reasonLabel: string | null
  submittedAt: string
  /** Who holds it and since when; null once decided. */
  heldBy: string | null
  heldSince: string | null
  /** When it returns by itself if nobody decides. */
  expiresAt: string | null
}

export interface TimelineEntry {
  event: ApplicationEvent
  at: string
  /** Person, then organisation they acted for; null for the clock. */
  by: string | null
  note: string | null
}

export type ApplicationMove = 'agree' | 'refuse' | 'withdraw' | 'resubmit' | 'remind'

export interface ApplicationView extends ApplicationSummary {
  memberId: string
  /** While it is decided, and afterwards to the member and the branch that holds them now with its superiors; null for others. */
  member: MemberRecord | null
  source: OrganisationContact | null
  target: OrganisationContact
  reason: string | null
  form: ReasonFormValues
  startedBy: 'member' | 'branch'
  /** The organisation that holds it now, with whom to call. */
  holder: OrganisationContact | null
  round: number
  timeline: TimelineEntry[]
  /** What the caller may do now; the server checks again. */
  moves: ApplicationMove[]
}

export interface TransferBlock {
  code: string
  severity: 'block' | 'warning'
  sentence: string
  /** Who can lift it, with a phone where one is known. */
  liftedBy: { who: string; phone: string | null } | null
  /** The application in the way, for OPEN_APPLICATION. */
  applicationId?: string
}

export interface FiledApplication {
  applicationId: string
  version: number
}

const form = z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(20_000)))
const reason = z.string().check(z.maxLength(40))
const move = { applicationId: uuid, version }

export const applicationActions = {
  /** What stands in the way of a transfer, before the form (§6). Everything optional but the member. Errors: NOT_FOUND. */
  'transfer.check': defineAction<{ memberName: string; branchName: string | null; blocks: TransferBlock[] }>()({
    function: 'api', effect: 'read', guest: false,
    input: z.strictObject({
      memberId: uuid, reason: z.optional(reason), targetId: z.optional(organisationId),
      /** The application that would be sent again; it does not block itself. */
      applicationId: z.optional(uuid),
    }),
  }),
  /** 转移团组织, by the member or by the branch that holds them (发起转移). Errors: BLOCKED, INVALID_INPUT (details.fields), NOT_FOUND. */
  'transfer.submit': defineAction<FiledApplication>()({
    function: 'api', effect: 'write', guest: false, input: z.strictObject({ memberId: uuid, reason, targetId: organisationId, form }),
  }),
  /** 申请加入 by someone no branch holds yet. Errors: HAS_BRANCH, OPEN_APPLICATION, TARGET_… */
  'join.submit': defineAction<FiledApplication>()({
    function: 'api', effect: 'write', guest: false, input: z.strictObject({ targetId: organisationId }),
  }),
  /** To the member, source, target and their superiors. Errors: NOT_FOUND. */
  'application.get': defineAction<ApplicationView>()({
    function: 'api', effect: 'read', guest: false, input: z.strictObject({ applicationId: uuid }),
  }),
  /** 申请加入 / 申请转入 of an organisation: open (oldest first) or done (newest first); 50 a page. Errors: NOT_FOUND. */
  'application.list': defineAction<{ applications: ApplicationSummary[]; total: number; next: string | null }>()({
    function: 'api', effect: 'read', guest: false,
    input: z.strictObject({ organisationId, kind: z.enum(['join', 'transfer']), status: z.enum(['open', 'done']), cursor }),
  }),
  /** Errors: STALE, ALREADY_DECIDED, NOT_PENDING, NOT_YOUR_STEP, NOT_FOUND; details.current holds today's record where the caller may see it. */
  'application.agree': defineAction<FiledApplication>()({ function: 'api', effect: 'write', guest: false, input: z.strictObject(move) }),
  /** The note tells the member why and what to do next. Errors as for agree. */
  'application.refuse': defineAction<FiledApplication>()({
    function: 'api', effect: 'write', guest: false, input: z.strictObject({ ...move, note: plainText('拒绝理由', 4, 200) }),
  }),
  /** By whoever filed it, while undecided. */
  'application.withdraw': defineAction<FiledApplication>()({ function: 'api', effect: 'write', guest: false, input: z.strictObject(move) }),
  /** After a refusal, return or withdrawal: the same application, a new round, to the same or another branch. */
  'application.resubmit': defineAction<FiledApplication>()({
    function: 'api', effect: 'write', guest: false,
    input: z.strictObject({ ...move, targetId: organisationId, reason: z.nullable(reason), form }),
  }),
  /** Tells the holder once more; once in 24 hours. Errors: REMINDED_ALREADY, NOT_PENDING. */
  'application.remind': defineAction<{ reminded: true }>()({
    function: 'api', effect: 'write', guest: false, input: z.strictObject({ applicationId: uuid }),
  }),
}
