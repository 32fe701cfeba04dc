import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../cloudfunctions/local/embedded-postgres'

/** A PostgreSQL for one test run. Says its address, ends with its parent. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'league-test-'))
  // Tests ask whether transactions are right, not whether this disk is; crash tests start a server of their own.
  const postgres = await startEmbeddedPostgres(join(folder, 'postgres'), ['-c', 'fsync=off', '-c', 'max_connections=200'])
  process.stdout.write(`${postgres.url('postgres')}\n`)
  process.stdin.resume()
  process.stdin.on('end', () => {
    void postgres.stop().then(() => {
      rmSync(folder, { recursive: true, force: true })
      process.exit(0)
    })
  })
}

void main()
