import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'

let path: string
const started: ChildProcess[] = []
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'league-orphan-'))
})
afterEach(async () => {
  for (const child of started.splice(0)) if (child.exitCode === null && child.signalCode === null) await end(child, 'SIGTERM')
  rmSync(path, { recursive: true, force: true })
})

async function start(): Promise<{ child: ChildProcess; url: string }> {
  const script = join(__dirname, '..', 'support', 'postgres-in-folder-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, join(path, 'postgres')], { cwd: join(__dirname, '..', '..'), stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(child)
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`ended with ${code ?? 'a signal'}`)))
  })
  return { child, url }
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(statement)
  await client.end()
  return rows
}

test('after the process was killed the folder starts again, with everything that was written', async () => {
  const first = await start()
  await ask(first.url, 'create table kept (id int)')
  await ask(first.url, 'insert into kept values (7)')
  await end(first.child, 'SIGKILL')
  expect(await ask(first.url, 'select id from kept')).toEqual([{ id: 7 }]) // the orphan runs on
  const second = await start()
  expect(await ask(second.url, 'select id from kept')).toEqual([{ id: 7 }])
  await expect(ask(first.url, 'select 1')).rejects.toThrow()
  await end(second.child, 'SIGTERM')
}, 60_000)
