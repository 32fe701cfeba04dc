import { eq, inArray } from 'drizzle-orm'
import type { OrganisationContact } from '../../../src/contracts/organisations'
import type { Context } from '../platform/context'
import { prepared } from '../platform/prepared'
import { organisation } from './organisation-tables'

export type Organisation = typeof organisation.$inferSelect

const byId = prepared(['id'], (db, { id }) => db.select().from(organisation).where(eq(organisation.id, id)))

export async function findOrganisation(context: Context, id: string): Promise<Organisation | null> {
  const [row] = await byId(context, { id })
  return row ?? null
}

/** The superiors of a path, nearest first, without the organisation itself. */
export async function findSuperiors(context: Context, path: string): Promise<Organisation[]> {
  const ids = path.split('/').filter(Boolean).slice(0, -1)
  if (ids.length === 0) return []
  const rows = await context.db.select().from(organisation).where(inArray(organisation.id, ids))
  return rows.sort((a, b) => b.path.length - a.path.length)
}

/** What people concerned may see of an organisation: whom to call there. */
export function contactOf(row: Organisation): OrganisationContact {
  return { id: row.id, name: row.fullName, type: row.type, contactName: row.contactName, contactPhone: row.contactPhone }
}
