import { join } from 'node:path'
import { createLog } from '../core/platform/log'
import { buildPagesIfNeeded, pagesFolder } from './build-pages'
import { CannotStart } from './data-folder'
import { demoAccounts } from './sample/demo-accounts'
import { samplePassword, seedSample } from './seed-sample'
import { startServer, type RunningServer } from './start-server'

/** `npm start`: the whole product on one machine, with sample data. Options: PORT, DATA_DIR, DATABASE_URL, SYSTEM. */
async function main(): Promise<void> {
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  await buildPagesIfNeeded(say)
  say('正在启动数据库和服务…')
  const server = await startServer({
    port: Number(process.env.PORT ?? 3000),
    dataFolder: process.env.DATA_DIR ?? join(process.cwd(), '.data'),
    databaseUrl: process.env.DATABASE_URL || undefined,
    system: process.env.SYSTEM ?? 'beijing',
    pages: pagesFolder,
    log: createLog(process.env.LOG_LEVEL ?? 'warn'),
    seed: (context) => seedSample(context, say),
  })
  say(`\nready ${server.address}\n\n请在浏览器打开上面的地址，用下面任一账号登录，密码都是 ${samplePassword}`)
  for (const { username, name, story } of demoAccounts) say(`  ${username.padEnd(12)}${name}：${story}`)
  say('\n按 Ctrl-C 停止。')
  stopOnSignal(server)
}

function stopOnSignal(server: RunningServer): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void server.stop().then(() => process.exit(0))
    })
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`\n无法启动：${error instanceof CannotStart ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
