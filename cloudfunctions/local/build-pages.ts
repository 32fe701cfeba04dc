import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..', '..')
export const pagesFolder = join(root, 'dist', 'h5')

/** Builds the h5 pages when they are missing or older than their sources. */
export async function buildPagesIfNeeded(say: (line: string) => void): Promise<void> {
  const built = join(pagesFolder, 'index.html')
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...['src', 'config'].map((folder) => newest(join(root, folder))))) return
  say('正在构建网页（第一次约半分钟）…')
  await run(join(root, 'node_modules', '.bin', 'taro'), ['build', '--type', 'h5'])
}

function newest(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? newest(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs)),
  )
}

function run(command: string, parameters: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] })
    const output: string[] = []
    child.stdout.on('data', (chunk) => output.push(String(chunk)))
    child.stderr.on('data', (chunk) => output.push(String(chunk)))
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`网页构建失败：\n${output.join('').slice(-3000)}`))))
  })
}
