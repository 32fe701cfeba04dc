import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Logger } from 'pino'
import { createContext, type Context } from '../core/platform/context'
import { openDatabase } from '../core/platform/database'
import { createKeys, noKeys } from '../core/platform/keys'
import { profileOf } from '../core/platform/profiles'
import { CannotStart, takeDataFolder } from './data-folder'
import { startEmbeddedPostgres } from './embedded-postgres'
import { createGateway } from './gateway'
import { ensureDatabase, prepareDatabase } from './prepare-database'
import { runDispatcher } from './run-dispatcher'

export interface ServerOptions {
  /** 0: any free port. */
  port: number
  dataFolder: string
  /** Without it PostgreSQL runs inside the data folder. */
  databaseUrl: string | undefined
  system: string
  pages?: string
  simulateWechat?: boolean
  log: Logger
  /** Fills a new database; runs before anyone is served. */
  seed: (context: Context) => Promise<void>
}

export interface RunningServer {
  address: string
  databaseUrl: string
  /** What the function `api` works with. */
  context: Context
  stop: () => Promise<void>
}

/** Database, functions, gateway and dispatcher in one process. Whatever was started is stopped again when a later part fails. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const undo: (() => unknown)[] = []
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const folder = takeDataFolder(options.dataFolder)
    undo.push(folder.release)
    const url = options.databaseUrl ?? (await embeddedUrl(options, undo))
    const searchUrl = await prepareDatabase(url, randomBytes(16).toString('hex'))
    const owner = openDatabase(url, 16)
    undo.push(owner.close)
    const reader = openDatabase(searchUrl, 8)
    undo.push(reader.close)
    const shared = { profile: profileOf(options.system), log: options.log }
    const context = createContext({ ...shared, db: owner.db, keys: createKeys(folder.keys) })
    await options.seed(context)
    undo.push(runDispatcher(context, 500))
    const search = createContext({ ...shared, db: reader.db, keys: noKeys })
    const address = await listen(createGateway({ api: context, search, ...options }), options.port, undo)
    return { address, databaseUrl: url, context, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function embeddedUrl({ dataFolder, system }: ServerOptions, undo: (() => unknown)[]): Promise<string> {
  const postgres = await startEmbeddedPostgres(join(dataFolder, 'postgres'))
  undo.push(postgres.stop)
  await ensureDatabase(postgres.url('postgres'), system)
  return postgres.url(system)
}

function listen(gateway: ReturnType<typeof createGateway>, port: number, undo: (() => unknown)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: gateway.fetch, port }, (info: AddressInfo) => resolve(`http://localhost:${info.port}`))
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new CannotStart(`端口 ${port} 已被占用，请用 PORT 指定别的端口。`) : error),
    )
    undo.push(() => new Promise<void>((closed) => {
      server.close(() => closed())
      if ('closeAllConnections' in server) server.closeAllConnections()
    }))
  })
}
