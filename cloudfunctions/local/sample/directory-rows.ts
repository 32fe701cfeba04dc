import { directoryRow } from '../../core/organisation/directory'
import type { Organisation } from '../../core/organisation/organisation-repository'

/** The public directory of organisations whose superiors are all in the list. */
export function directoryRows(organisations: readonly Organisation[]): ReturnType<typeof directoryRow>[] {
  const byId = new Map(organisations.map((row) => [row.id, row]))
  const branchCounts = countBranches(organisations)
  return organisations.map((row) => {
    const superiors = superiorIds(row.path).flatMap((id) => byId.get(id) ?? [])
    return directoryRow(row, superiors, branchCounts.get(row.id) ?? 0)
  })
}

/** Active branches below each organisation. The transit organisation is no one's to choose and does not count. */
function countBranches(organisations: readonly Organisation[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of organisations) {
    if (row.type !== 'branch' || row.status === 'archived' || row.kind === 'transit') continue
    for (const superior of superiorIds(row.path)) counts.set(superior, (counts.get(superior) ?? 0) + 1)
  }
  return counts
}

/** Root first, without the organisation itself. */
function superiorIds(path: string): string[] {
  return path.split('/').filter(Boolean).slice(0, -1)
}
