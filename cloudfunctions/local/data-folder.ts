import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateKeyMaterial, keyMaterialFrom, type KeyMaterial } from '../core/platform/keys'

/** A refusal to start that a person can act on. */
export class CannotStart extends Error {}

export interface DataFolder {
  path: string
  keys: KeyMaterial
  release: () => void
}

/** Takes a data folder for this process alone and reads, or makes, its keys. @throws CannotStart when another process has it. */
export function takeDataFolder(path: string): DataFolder {
  mkdirSync(path, { recursive: true })
  const lock = join(path, 'lock')
  takeLock(lock, path)
  return { path, keys: readOrMakeKeys(join(path, 'keys.json')), release: () => rmSync(lock, { force: true }) }
}

function takeLock(lock: string, path: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
  } catch {
    const holder = Number(readFileSync(lock, 'utf8'))
    // Our own number in an old lock: a container gives every start the same one.
    if (holder !== process.pid && isAlive(holder)) {
      throw new CannotStart(`数据目录 ${path} 正在被另一个进程（${holder}）使用。请先停掉它，或用 DATA_DIR 指定别的目录；如果那个进程与本系统无关，请删除 ${lock} 再试。`)
    }
    rmSync(lock, { force: true })
    takeLock(lock, path)
  }
}

function isAlive(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readOrMakeKeys(file: string): KeyMaterial {
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(generateKeyMaterial()), { mode: 0o600 })
  return keyMaterialFrom(readFileSync(file, 'utf8'))
}
