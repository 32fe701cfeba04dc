import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ensureDatabase, prepareDatabase } from '../../cloudfunctions/local/prepare-database'
import { searchPassword, templateName } from './test-database'

declare global {
  var testServer: ChildProcess | undefined
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

async function startOwn(): Promise<string> {
  const root = join(__dirname, '..', '..')
  const child = spawn(join(root, 'node_modules', '.bin', 'tsx'), [join(__dirname, 'test-server-process.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
  globalThis.testServer = child
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`the test server ended with ${code}`)))
  })
}
