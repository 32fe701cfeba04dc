import { branchesBelow, getOrganisation, searchOrganisations } from '../core/organisation/search-directory'
import type { Handlers } from '../core/platform/handlers'

/** Every action of `search` and what answers it. */
export const searchHandlers: Handlers<'search'> = {
  'organisation.search': searchOrganisations,
  'organisation.get': getOrganisation,
  'organisation.branches': branchesBelow,
}
