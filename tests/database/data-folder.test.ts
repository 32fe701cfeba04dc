import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CannotStart, takeDataFolder } from '../../cloudfunctions/local/data-folder'

let path: string
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'league-folder-'))
})
afterEach(() => rmSync(path, { recursive: true, force: true }))

const lock = () => join(path, 'lock')

/** Takes the folder in a process of its own, says so, and holds it until it is ended. */
async function holdElsewhere(): Promise<ChildProcess> {
  const root = join(__dirname, '..', '..')
  const code = `const { takeDataFolder } = require('${join(root, 'cloudfunctions/local/data-folder.ts')}'); takeDataFolder('${path}'); console.log('taken'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=commonjs', '-e', code], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

test('a second process on the same folder is refused with a sentence that says what to do', async () => {
  const child = await holdElsewhere()
  try {
    const before = readFileSync(lock(), 'utf8')
    expect(() => takeDataFolder(path)).toThrow(CannotStart)
    expect(() => takeDataFolder(path)).toThrow(new RegExp(`数据目录 ${path} 正在被另一个进程（${child.pid}）使用.*DATA_DIR`))
    expect(readFileSync(lock(), 'utf8')).toBe(before)
  } finally {
    await kill(child)
  }
})

test('the lock of a process that was killed is taken over, with its keys', async () => {
  const child = await holdElsewhere()
  const keys = readFileSync(join(path, 'keys.json'), 'utf8')
  await kill(child)
  expect(existsSync(lock())).toBe(true)
  const folder = takeDataFolder(path)
  expect(readFileSync(lock(), 'utf8')).toBe(String(process.pid))
  expect(folder.keys).toEqual(JSON.parse(keys))
  folder.release()
})

test.each(['', 'no number', '0', '-1', String(spawnSync('true').pid)])('a lock that says %j holds nobody back', (text) => {
  writeFileSync(lock(), text)
  const folder = takeDataFolder(path)
  expect(readFileSync(lock(), 'utf8')).toBe(String(process.pid))
  folder.release()
})

test('released, the folder is free, and the keys stay', () => {
  const first = takeDataFolder(path)
  first.release()
  expect(existsSync(lock())).toBe(false)
  const second = takeDataFolder(path)
  expect(second.keys).toEqual(first.keys)
  second.release()
})

test('a folder that is not there is made, with keys only the owner may read', () => {
  const folder = takeDataFolder(join(path, 'deep', 'down'))
  expect(statSync(join(path, 'deep', 'down', 'keys.json')).mode & 0o077).toBe(0)
  folder.release()
})

test('keys that are damaged are no reason to make new ones', () => {
  writeFileSync(join(path, 'keys.json'), '{}')
  expect(() => takeDataFolder(path)).toThrow('KEYS')
  expect(readFileSync(join(path, 'keys.json'), 'utf8')).toBe('{}')
})
