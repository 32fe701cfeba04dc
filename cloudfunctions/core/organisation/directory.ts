import type { Organisation } from './organisation-repository'
import type { organisationDirectory } from './organisation-tables'

/**
 * The public row of an organisation.
 * @param superiors root first
 * @param branchCount active branches below it; 0 for a branch
 */
export function directoryRow(organisation: Organisation, superiors: Pick<Organisation, 'shortName'>[], branchCount: number): typeof organisationDirectory.$inferInsert {
  const { id, fullName, shortName, type, kind, status, path, regionName } = organisation
  return { id, fullName, shortName, type, kind, status, path, regionName, superiors: superiors.map((superior) => superior.shortName), branchCount }
}
