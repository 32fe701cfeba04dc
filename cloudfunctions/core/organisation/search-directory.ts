import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { ActionOutput, ParsedInput } from '../../../src/contracts/actions/all'
import type { OrganisationRow } from '../../../src/contracts/organisations'
import { AppError } from '../platform/app-error'
import type { Context } from '../platform/context'
import { organisationDirectory as directory } from './organisation-tables'

const limit = 20
const branchPage = 50

/** Exact ID, ID prefix, or all words of the text in the full or the short name. Only the first 60 characters count, so that no text takes long. */
export async function searchOrganisations(context: Context, _visitor: unknown, input: ParsedInput<'organisation.search'>): Promise<ActionOutput<'organisation.search'>> {
  const text = input.text.normalize('NFKC').replace(/[\p{C}]/gu, ' ').trim().slice(0, 60)
  if (text === '') return { organisations: [], more: false }
  const under = input.under ? await requireOrganisation(context, input.under) : null
  const rows = await context.db
    .select()
    .from(directory)
    .where(and(matching(text), eq(directory.status, 'active'), under ? below(under.path) : undefined, input.branchesOnly ? eq(directory.type, 'branch') : undefined))
    .orderBy(desc(sql`${directory.id} = ${text}`), desc(sql`${directory.fullName} = ${text} or ${directory.shortName} = ${text}`), asc(sql`length(${directory.fullName})`), asc(directory.id))
    .limit(limit + 1)
  return { organisations: rows.slice(0, limit).map(rowOf), more: rows.length > limit }
}

/** One organisation. @throws NOT_FOUND */
export async function getOrganisation(context: Context, _visitor: unknown, input: { organisationId: string }): Promise<OrganisationRow> {
  return rowOf(await requireOrganisation(context, input.organisationId))
}

/** The active branches below, by name: what a 团委 or 团总支 offers in its place. @throws NOT_FOUND */
export async function branchesBelow(context: Context, _visitor: unknown, input: ParsedInput<'organisation.branches'>): Promise<ActionOutput<'organisation.branches'>> {
  const parent = await requireOrganisation(context, input.organisationId)
  const last = input.cursor ? sql`(${directory.shortName}, ${directory.id}) > (select last.short_name, last.id from organisation_directory last where last.id = ${input.cursor})` : undefined
  const rows = await context.db
    .select()
    .from(directory)
    .where(and(below(parent.path), eq(directory.type, 'branch'), eq(directory.status, 'active'), last))
    .orderBy(asc(directory.shortName), asc(directory.id))
    .limit(branchPage + 1)
  const organisations = rows.slice(0, branchPage).map(rowOf)
  return { organisations, next: rows.length > branchPage ? (organisations.at(-1)?.id ?? null) : null }
}

type DirectoryRow = typeof directory.$inferSelect

async function requireOrganisation(context: Context, id: string): Promise<DirectoryRow> {
  const [row] = await context.db.select().from(directory).where(and(eq(directory.id, id), sql`${directory.kind} <> 'transit'`))
  if (!row) throw new AppError('NOT_FOUND')
  return row
}

function below(path: string): SQL {
  return sql`${directory.path} like ${`${path}_%`}`
}

function matching(text: string): SQL | undefined {
  const patterns = text.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const words = and(...patterns.map((pattern) => sql`(${directory.fullName} ilike ${pattern} or ${directory.shortName} ilike ${pattern})`))
  const found = /^\d{4,7}$/.test(text) ? sql`(${directory.id} like ${`${text}%`} or ${words})` : words
  return and(sql`${directory.kind} <> 'transit'`, found)
}

function rowOf({ path: _path, ...row }: DirectoryRow): OrganisationRow {
  return row
}
