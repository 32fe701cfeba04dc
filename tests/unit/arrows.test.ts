import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** An import that points the wrong way, in a file of that layer, and a word of the sentence that must answer it. */
const wrongWays: [layer: string, imported: string, answer: RegExp][] = [
  ['src/features/time', '@tarojs/taro', /Only src\/platform touches Taro/],
  ['src/components', '@tarojs/taro', /Only src\/platform touches Taro/],
  ['src/pages/home', '../../contracts/schema', /Schemas belong to the server/],
  ['src/features/time', '../../contracts/inputs', /Schemas belong to the server/],
  ['src/features/time', '../../../cloudfunctions/core/platform/keys', /by src\/contracts only/],
  ['src/features/time', '../../pages/home/index', /Pages are on top/],
  ['src/components', '../features/time/words-of-time', /below features/],
  ['src/platform', '../components/cell', /below components/],
  ['src/contracts', '../platform/call', /Contracts stand alone/],
  ['cloudfunctions/core/application', '../../../src/platform/call', /imports src\/contracts only/],
  ['cloudfunctions/core/application', '../../api/handlers', /core is called by the functions/],
  ['cloudfunctions/core/application', 'wx-server-sdk', /Only the adapter/],
]

const pure: [file: string, imported: string][] = [
  ['cloudfunctions/core/application/application-lifecycle.ts', 'drizzle-orm'],
  ['cloudfunctions/core/application/application-policy.ts', './application-tables'],
  ['cloudfunctions/core/application/transfer-blocks.ts', '../platform/database'],
  ['src/features/review/review-presenter.ts', '../../platform/call-action'],
  ['src/features/review/review-presenter.ts', 'react'],
]

const allowed: [file: string, imported: string][] = [
  ['src/features/time/words-of-time.ts', '../../platform/call-action'],
  ['cloudfunctions/core/application/decide-application.ts', '../../../src/contracts/errors'],
]

const root = join(__dirname, '..', '..')

/** Some file of a layer that the rule for pure modules does not cover. */
function fileIn(layer: string): string {
  const name = readdirSync(join(root, layer)).find((entry) => /\.tsx?$/.test(entry) && !/-(lifecycle|policy|blocks|presenter)\.ts$/.test(entry))
  return join(layer, name ?? '')
}

const cases = [...wrongWays.map(([layer, imported]) => ({ file: fileIn(layer), imported })), ...[...pure, ...allowed].map(([file, imported]) => ({ file, imported }))]
let answers: string[] = []

beforeAll(() => {
  const output = execFileSync(process.execPath, [join(root, 'tests/support/lint-imports.mjs')], { cwd: root, input: JSON.stringify(cases), encoding: 'utf8' })
  answers = JSON.parse(output) as string[]
}, 60_000)

test.each(wrongWays.map((way, index) => [...way, index] as const))('%s may not import %s', (_layer, _imported, answer, index) => {
  expect(answers[index]).toMatch(answer)
})

test.each(pure.map((way, index) => [...way, index] as const))('%s is pure and may not import %s', (_file, _imported, index) => {
  expect(answers[wrongWays.length + index]).toMatch(/are pure/)
})

test.each(allowed.map((way, index) => [...way, index] as const))('%s may import %s', (_file, _imported, index) => {
  expect(answers[wrongWays.length + pure.length + index]).toBe('')
})
