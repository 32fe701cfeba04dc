import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'

/**
 * A process that was killed leaves its PostgreSQL running, and a second one refuses the folder. The caller holds the folder's lock, so
 * that server is nobody's any more and is shut down. Whether the process named in `postmaster.pid` is that server, and not a later
 * process with its number, is asked of the server itself.
 */
export async function endOrphanedPostgres(folder: string, urlOn: (port: number) => string): Promise<void> {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  if (!pid || !port || !(await serves(urlOn(port), folder))) return
  process.kill(pid, 'SIGINT') // ends its connections and stops
  for (let waited = 0; existsSync(file) && waited < 10_000; waited += 50) await pause(50)
}

async function serves(url: string, folder: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  // The shutdown that follows may reach this connection before it has quite ended.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0] !== undefined && realpathSync(rows[0].data_directory) === realpathSync(folder)
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
