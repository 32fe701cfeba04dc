import { startEmbeddedPostgres } from '../../cloudfunctions/local/embedded-postgres'

/** PostgreSQL in the folder named on the command line, until this process is ended: then it stops too, unless the end is SIGKILL. */
async function main(folder: string): Promise<void> {
  const postgres = await startEmbeddedPostgres(folder, ['-c', 'fsync=off'])
  process.on('SIGTERM', () => void postgres.stop().then(() => process.exit(0)))
  process.stdout.write(`${postgres.url('postgres')}\n`)
  setInterval(() => undefined, 60_000)
}

void main(process.argv[2] ?? '')
