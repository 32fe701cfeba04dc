import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgInsertValue, PgTable } from 'drizzle-orm/pg-core'
import type { Context } from './context'
import type { Database } from './database'

interface Executable<Rows> {
  execute(values: Record<string, unknown>): Promise<Rows>
}

/**
 * A query whose SQL is built once for each connection. drizzle writes it anew on every call, which cost a write more than all of its
 * rules together (docs/benchmarks.md): for queries on the way of every write. It goes to the server unnamed, so that nothing stays
 * there and a pooler may stand between.
 * @param names of its parameters. Their values reach the driver as they are, past drizzle's encoders, which fail on a null.
 */
export function prepared<Name extends string, Rows>(
  names: readonly Name[],
  build: (db: Database, parameters: Record<Name, SQL>) => { prepare(name: string): Executable<Rows> },
): (context: Context, values: Record<Name, unknown>) => Promise<Rows> {
  const parameters = Object.fromEntries(names.map((name) => [name, sql`${sql.placeholder(name)}`])) as Record<Name, SQL>
  const unnamed = ''
  const byConnection = new WeakMap<object, Executable<Rows>>()
  return (context, values) => {
    const { session } = context.db._
    const query = byConnection.get(session) ?? build(context.db, parameters).prepare(unnamed)
    byConnection.set(session, query)
    return query.execute(values)
  }
}

/** The same for inserting a row that gives every column. */
export function preparedInsert<Table extends PgTable>(table: Table): (context: Context, row: Required<Table['$inferInsert']>) => Promise<void> {
  const names = Object.entries(getTableColumns(table)).flatMap(([name, column]) => (column.generated ? [] : [name]))
  const insert = prepared(names, (db, row) => db.insert(table).values(row as PgInsertValue<Table>))
  return async (context, row) => {
    await insert(context, row)
  }
}
