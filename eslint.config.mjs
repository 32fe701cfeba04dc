import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Forbids imports of `patterns` inside `files`, with the sentence that says where the thing belongs instead. */
function arrow(files, forbidden, ignores = []) {
  return {
    files,
    ignores,
    rules: {
      'no-restricted-imports': ['error', { patterns: forbidden.map(([group, message, more = {}]) => ({ group, message, ...more })) }],
    },
  }
}

const taro = [['@tarojs/taro', '@tarojs/taro/*', '@tarojs/runtime', '@tarojs/shared'], 'Only src/platform touches Taro and WeChat APIs; import a function from src/platform instead.']
const server = [['**/cloudfunctions/**'], 'The mini program knows the server by src/contracts only.']
const schemas = [['**/contracts/schema', '**/contracts/inputs', '**/contracts/actions/*'], 'Schemas belong to the server; pages import only types from actions, so that zod stays out of the bundle.', { allowTypeImports: true }]
const pages = [['**/pages/**', '**/packages/**'], 'Pages are on top: features, components and platform do not know them.']
const features = [['**/features/**'], 'Components and platform stand below features.']
const impure = [['react', 'zustand', '**/platform/**', '**/use-*', '**/*-store'], 'Presenters are pure: record and viewer come in, words and flags go out.', { allowTypeImports: true }]
const components = [['**/components/**'], 'Platform stands below components.']
const client = [['**/src/**', '!**/src/contracts', '!**/src/contracts/**'], 'Of src, the server imports src/contracts only.']
const database = [['drizzle-orm', 'drizzle-orm/*', 'pg', '**/*-repository', '**/*-tables', '**/platform/context', '**/platform/database'], 'Lifecycle, policy and blocks are pure: time, ids and records come in as arguments.', { allowTypeImports: true }]
const wechatSdk = [['wx-server-sdk'], 'Only the adapter core/platform/cloud-function.ts touches the WeChat SDK.']
const deployed = [['**/api/**', '**/search/handlers', '**/dispatcher/**', '**/local/**'], 'core is called by the functions and knows none of them.']

export default tseslint.config(
  { ignores: ['drizzle.config.ts', 'dist/**', 'node_modules/**', '.data/**', 'tests/weapp/runtime/dist/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `[...text]` counts characters as people do; no text here joins emoji.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/only-throw-error': 'error',
      // `{ a: undefined }` spread from an optional input is what these would forbid.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
    },
  },
  { files: ['src/**/*.tsx', 'src/**/*.ts'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },

  arrow(['src/pages/**', 'src/packages/**', 'src/app.tsx'], [taro, server, schemas]),
  arrow(['src/features/**'], [taro, server, schemas, pages], ['src/features/**/*-presenter.ts']),
  arrow(['src/features/**/*-presenter.ts'], [taro, server, schemas, pages, impure]),
  arrow(['src/components/**'], [taro, server, schemas, pages, features]),
  arrow(['src/platform/**'], [server, schemas, pages, features, components]),
  arrow(['src/contracts/**'], [taro, server, pages, features, components, [['**/platform/**'], 'Contracts stand alone: both sides build on them.']]),
  arrow(['cloudfunctions/core/**'], [client, wechatSdk, deployed], ['cloudfunctions/core/platform/cloud-function.ts', 'cloudfunctions/core/**/*-{lifecycle,policy,blocks}.ts']),
  arrow(['cloudfunctions/core/**/*-{lifecycle,policy,blocks}.ts'], [client, wechatSdk, deployed, database]),
  arrow(['cloudfunctions/{api,search,dispatcher,local}/**'], [client, wechatSdk]),

  // React components read top to bottom; their length is markup.
  { files: ['src/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] } },
  { files: ['cloudfunctions/local/sample/**', 'src/features/guide/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      'max-lines': ['error', { max: 500 }],
      // A describe block is a chapter, not a function.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: { module: 'writable', require: 'readonly', __dirname: 'readonly', jest: 'readonly', process: 'readonly', console: 'readonly', window: 'readonly', document: 'readonly' } }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
