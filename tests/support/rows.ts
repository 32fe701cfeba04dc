import type { Pool } from 'pg'

/** Rows of each table: how many, and a hash of all they hold. */
export type Rows = Record<string, { count: number; hash: string }>

/**
 * A picture of every table but `command`, whose rows tell that something was asked, not that something changed. Two equal pictures:
 * nothing changed.
 */
export async function everyRow(pool: Pool): Promise<Rows> {
  const tables = await pool.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'command' order by 1`)
  const parts = tables.rows.map(
    ({ name }) => `select '${name}' as name, count(*)::int as count, md5(coalesce(string_agg(t::text, E'\\n' order by t::text collate "C"), '')) as hash from "${name}" t`,
  )
  const pictures = await pool.query<{ name: string; count: number; hash: string }>(parts.join(' union all '))
  return Object.fromEntries(pictures.rows.map(({ name, count, hash }) => [name, { count, hash }]))
}

/** How many rows each table gained, leaving out those that gained none. */
export function gained(before: Rows, after: Rows): Record<string, number> {
  const differences = Object.entries(after).map(([name, { count }]) => [name, count - (before[name]?.count ?? 0)] as const)
  return Object.fromEntries(differences.filter(([, difference]) => difference !== 0))
}
