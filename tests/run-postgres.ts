import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Client } from 'pg'

/** `npm run test:postgres`: the database tests on the server in DATABASE_URL (PostgreSQL 15 or later; the user may create databases). */
async function main(): Promise<number> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  if (!process.env.DATABASE_URL) throw new Error('请用 DATABASE_URL 指定一个 PostgreSQL 15 或更新的服务器。')
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  await client.end()
  process.stdout.write(`PostgreSQL ${rows[0]?.server_version ?? ''}\n`)
  const jest = join(__dirname, '..', 'node_modules', '.bin', 'jest')
  return spawnSync(jest, ['--selectProjects', 'database'], { stdio: 'inherit' }).status ?? 1
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  },
)
