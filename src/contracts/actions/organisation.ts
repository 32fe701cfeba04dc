import { z } from '../schema'
import { organisationId } from '../inputs'
import type { OrganisationRow, OrganisationType } from '../organisations'
import { defineAction } from './define-action'

/** One organisation below a committee, with what waits there. */
export interface SubordinateRow {
  id: string
  name: string
  type: OrganisationType
  members: number
  /** Applications waiting in it or below it. */
  waiting: number
  /** Whole days the oldest of them has waited; null when none waits. */
  oldestWaitingDays: number | null
}

export const organisationActions = {
  /** Exact ID, ID prefix, or words of a name in any order. An empty text answers nothing. At most 20 rows. */
  'organisation.search': defineAction<{ organisations: OrganisationRow[]; more: boolean }>()({
    function: 'search', effect: 'read', guest: true,
    input: z.strictObject({
      text: z.string().check(z.maxLength(10_000)),
      /** Only organisations below this one. */
      under: z.optional(organisationId),
      branchesOnly: z.optional(z.boolean()),
    }),
  }),
  /** One organisation of the public directory. Errors: NOT_FOUND. */
  'organisation.get': defineAction<OrganisationRow>()({
    function: 'search', effect: 'read', guest: true, input: z.strictObject({ organisationId }),
  }),
  /** The active branches below an organisation, by name; 50 a page. Errors: NOT_FOUND. */
  'organisation.branches': defineAction<{ organisations: OrganisationRow[]; next: string | null }>()({
    function: 'search', effect: 'read', guest: true, input: z.strictObject({ organisationId, cursor: z.optional(organisationId) }),
  }),
  /** What waits where below an organisation the caller acts for. Errors: NOT_FOUND. */
  'organisation.overview': defineAction<{ name: string; rows: SubordinateRow[] }>()({
    function: 'api', effect: 'read', guest: false, input: z.strictObject({ organisationId }),
  }),
}
