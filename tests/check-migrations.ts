import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/** The committed migrations give the tables the code knows: generating once more in a copy adds no file. */
const root = join(__dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'league-migrations-'))
const committed = join(root, 'cloudfunctions', 'migrations')
cpSync(committed, copy, { recursive: true })
const parameters = ['generate', '--dialect', 'postgresql', '--schema', './cloudfunctions/core/platform/tables.ts', '--out', relative(root, copy), '--casing', 'snake_case']
execFileSync(join(root, 'node_modules', '.bin', 'drizzle-kit'), parameters, { cwd: root, stdio: 'ignore' })
const added = readdirSync(copy).filter((file) => file.endsWith('.sql') && !readdirSync(committed).includes(file))
rmSync(copy, { recursive: true })
if (added.length > 0) {
  process.stderr.write('The tables changed without a migration: npm run db:generate\n')
  process.exit(1)
}
