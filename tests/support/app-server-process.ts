import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../../cloudfunctions/core/platform/log'
import { pagesFolder } from '../../cloudfunctions/local/build-pages'
import { seedSample } from '../../cloudfunctions/local/seed-sample'
import { startServer } from '../../cloudfunctions/local/start-server'

/** The whole product on a free port with the small sample, for browser tests. Says its address and its database, ends with its parent. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'league-app-'))
  const server = await startServer({
    port: 0, dataFolder: folder, databaseUrl: undefined, system: 'beijing', pages: pagesFolder, simulateWechat: true,
    log: createLog('error'), seed: (context) => seedSample(context, () => undefined, 'small'),
  })
  process.stdout.write(`${server.address} ${server.databaseUrl}\n`)
  process.stdin.resume()
  process.stdin.on('end', () => {
    void server.stop().then(() => {
      rmSync(folder, { recursive: true, force: true })
      process.exit(0)
    })
  })
}

void main()
