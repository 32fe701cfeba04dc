import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'league-start-'))
let running: ChildProcess | undefined

afterAll(() => {
  running?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the product and waits for `until` in what it prints, or for its end. */
async function start(port: number, until: RegExp): Promise<{ child: ChildProcess; output: string; ended: boolean }> {
  const child = spawn(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), 'cloudfunctions/local/start.ts'], {
    cwd: root, env: { ...process.env, NODE_ENV: 'development', PORT: String(port), DATA_DIR: folder, DATABASE_URL: '', SYSTEM: 'beijing' },
  })
  let output = ''
  return new Promise((resolve) => {
    const heard = (chunk: Buffer) => {
      output += chunk.toString()
      if (until.test(output)) resolve({ child, output, ended: false })
    }
    child.stdout.on('data', heard)
    child.stderr.on('data', heard)
    child.on('exit', () => resolve({ child, output, ended: true }))
  })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, () => resolve()))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

test('npm start says ready, the address and whom to sign in as; a second one on the folder is refused; Ctrl-C ends everything', async () => {
  const port = await freePort()
  const first = await start(port, /按 Ctrl-C 停止/)
  running = first.child
  expect(first.ended).toBe(false)
  expect(first.output).toContain(`ready http://localhost:${port}`)
  for (const username of ['tuanyuan', 'zhishu', 'tuanwei']) expect(first.output).toContain(username)
  expect(await (await fetch(`http://localhost:${port}/healthz`)).json()).toEqual({ ok: true, system: 'beijing' })
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toContain('<html')

  const second = await start(await freePort(), /无法启动/)
  expect(second.output).toContain('正在被另一个进程')
  expect(second.output).toContain('DATA_DIR')

  const database = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const ended = new Promise((resolve) => first.child.once('exit', resolve))
  first.child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(() => process.kill(database, 0)).toThrow()
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})
