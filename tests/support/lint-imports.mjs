// Reads [{file, imported}] from standard input and prints what the lint rules say of such an import in such a file. A process of its
// own: ESLint loads its configuration as an ES module, which jest cannot.
import { ESLint } from 'eslint'
import { text } from 'node:stream/consumers'

const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports' })
const answers = []
for (const { file, imported } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(`import { x } from '${imported}'\nexport const y = x\n`, { filePath: file })
  answers.push(result.messages.map(({ message }) => message).join('\n'))
}
process.stdout.write(JSON.stringify(answers))
