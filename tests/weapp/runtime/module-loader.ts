import type { ModuleBody } from './logic-scope'

export type LoadModule = (path: string) => unknown

/** WeChat's `require`: each file runs once; a path is relative to the file that asks, or absolute from the package's root. */
export function createModuleLoader(sources: Record<string, string>, compile: (path: string, source: string) => ModuleBody): LoadModule {
  const loaded = new Map<string, { exports: unknown }>()
  const load: LoadModule = (path) => {
    const known = loaded.get(path)
    if (known) return known.exports
    const source = sources[path]
    if (source === undefined) throw new Error(`module '${path}.js' is not defined`)
    const module = { exports: {} as unknown }
    loaded.set(path, module)
    compile(path, source)((request) => load(resolveModule(path, request)), module, module.exports)
    return module.exports
  }
  return load
}

function resolveModule(from: string, request: string): string {
  const segments = request.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const segment of request.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return segments.join('/').replace(/\.js$/, '')
}
