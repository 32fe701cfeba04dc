import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const source = join(__dirname, '..')
const target = join(__dirname, '..', '..', 'dist', 'cloudfunctions')

/** `npm run build:functions`: one self-contained folder per function, ready to upload. */
async function main(): Promise<void> {
  rmSync(target, { recursive: true, force: true })
  for (const name of ['api', 'search', 'dispatcher']) {
    const folder = join(target, name)
    mkdirSync(folder, { recursive: true })
    await build({
      entryPoints: [join(source, name, 'index.ts')],
      outfile: join(folder, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      // The cloud installs its own SDK from package.json; pg-native is an optional part of pg that is not used.
      external: ['wx-server-sdk', 'pg-native'],
      legalComments: 'none',
      logLevel: 'warning',
    })
    for (const file of ['package.json', 'config.json']) cpSync(join(source, name, file), join(folder, file))
    process.stdout.write(`dist/cloudfunctions/${name}\n`)
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exit(1)
})
