import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Client } from 'pg'

const migrationsFolder = join(__dirname, '..', 'migrations')

/** Creates the database when it is not there. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database "${name}"`)
  })
}

/** Brings the tables up to date. @returns the connection string of the role that reads the directory only. */
export async function prepareDatabase(url: string, searchPassword: string): Promise<string> {
  await withClient(url, async (client) => {
    await migrate(drizzle(client), { migrationsFolder })
    if (!/^[\w-]+$/.test(searchPassword)) throw new Error('the password of league_search may hold letters, digits, _ and - only')
    await client.query(`alter role league_search login password '${searchPassword}'`)
  })
  const search = new URL(url)
  search.username = 'league_search'
  search.password = searchPassword
  return search.toString()
}

async function withClient(url: string, use: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await use(client)
  } finally {
    await client.end()
  }
}
