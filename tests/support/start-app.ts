import { Client } from 'pg'
import { startChildServer } from './child-server'

export interface RunningApp {
  address: string
  databaseUrl: string
  /** Reaches into the database, e.g. to let time pass. */
  sql: (statement: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
}

/** The whole product with the small sample on a free port. */
export async function startApp(): Promise<RunningApp> {
  const server = await startChildServer('app-server-process.ts')
  const [address = '', databaseUrl = ''] = server.address.split(' ')
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  return {
    address,
    databaseUrl,
    sql: async (statement, parameters = []) => (await client.query<Record<string, unknown>>(statement, parameters)).rows,
    async stop() {
      await client.end()
      await server.stop()
    },
  }
}
