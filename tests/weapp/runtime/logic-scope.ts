import { manifest } from './program'

const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']
const offered = new Set([...manifest.languageGlobals, ...timers, 'console', 'arguments'])
// WeChat's logic layer has these neither under these names nor at all.
for (const name of ['WebAssembly', 'globalThis', 'Function', 'eval']) offered.delete(name)

const identifier = /^[A-Za-z_$][\w$]*$/

function browserGlobals(): string[] {
  const names = new Set(['globalThis'])
  for (let holder: object | null = window; holder && holder !== Object.prototype; holder = Object.getPrototypeOf(holder) as object | null) {
    for (const name of Object.getOwnPropertyNames(holder)) if (identifier.test(name) && !offered.has(name)) names.add(name)
  }
  return [...names]
}

const logicGlobal: Record<string, unknown> = {}

/** WeChat refuses code made from strings; only the old way to ask for the global object is answered. */
function NoFunctionFromStrings(...parts: unknown[]): () => unknown {
  if (/^\s*return this;?\s*$/.test(String(parts.at(-1)))) return () => logicGlobal
  throw new EvalError('Code generation from strings disallowed for this context')
}
// `x instanceof Function` still has to work.
NoFunctionFromStrings.prototype = Function.prototype

export type ModuleBody = (require: (path: string) => unknown, module: { exports: unknown }, exports: unknown) => void

/** A compiler for modules that see JavaScript, timers, console and `provided`, but nothing of the browser. */
export function createCompiler(provided: Record<string, unknown>): (path: string, source: string) => ModuleBody {
  const visible: Record<string, unknown> = { ...provided, global: logicGlobal, Function: NoFunctionFromStrings }
  const hidden = browserGlobals().filter((name) => !(name in visible))
  const parameters = [...Object.keys(visible), ...hidden, 'eval']
  return (path, source) => {
    const body = `return function (require, module, exports) {${source}\n}\n//# sourceURL=weapp:///${path}.js`
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- only a function's parameters can hide the browser's globals
    const enterScope = new Function(...new Set(parameters), body) as (...values: unknown[]) => ModuleBody
    return enterScope(...Object.values(visible))
  }
}
