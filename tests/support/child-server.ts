import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface ChildServer {
  /** The first line it said: where it listens. */
  address: string
  stop: () => Promise<void>
}

/** Runs a server script in a process of its own; it ends when its standard input closes, also when this process dies. */
export async function startChildServer(script: string): Promise<ChildServer> {
  const tsx = join(__dirname, '..', '..', 'node_modules', '.bin', 'tsx')
  const child = spawn(tsx, [join(__dirname, script)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code ?? 'a signal'}`)))
  })
  return {
    address,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.stdin.end()
      await ended
    },
  }
}
