import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './support/browser'

interface Count {
  passed: number
  failed: number
}

const root = join(__dirname, '..')

/** `npm test`: lint, types, builds, then every jest project against what was built. Ends with `N passed, N failed`. */
function main(): void {
  ensureBrowser()
  const counts = [
    step('lint', 'eslint', ['.', '--max-warnings', '0']),
    step('types', 'tsc', ['--noEmit']),
    step('migrations match the tables', 'tsx', ['tests/check-migrations.ts']),
    step('build weapp', 'taro', ['build', '--type', 'weapp'], { NODE_ENV: 'production' }),
    step('build h5', 'taro', ['build', '--type', 'h5'], { NODE_ENV: 'production' }),
    step('build functions', 'tsx', ['cloudfunctions/local/build-functions.ts']),
    jest(),
  ]
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 ? 0 : 1)
}

/** One command as one test; its output is shown when it fails. */
function step(name: string, command: string, parameters: string[], env: Record<string, string> = {}): Count {
  const started = Date.now()
  const { status, stdout, stderr } = run(command, parameters, env, 'pipe')
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`)
  if (status !== 0) process.stdout.write(`${stdout}\n${stderr}\n`)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function jest(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'league-jest-'))
  const file = join(folder, 'results.json')
  const { status } = run('jest', ['--ci', '--maxWorkers=2', '--json', `--outputFile=${file}`], { NODE_ENV: 'test' }, 'inherit')
  try {
    const results = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number }
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    // A run that ends badly without a failed test (a crash in set-up, say) must not look green.
    return { passed: results.numPassedTests, failed: status === 0 ? failed : Math.max(1, failed) }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(command: string, parameters: string[], env: Record<string, string>, output: 'pipe' | 'inherit') {
  return spawnSync(join(root, 'node_modules', '.bin', command), parameters, {
    cwd: root, encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', output === 'pipe' ? 'pipe' : 'ignore', output], maxBuffer: 64 * 1024 * 1024,
  })
}

main()
