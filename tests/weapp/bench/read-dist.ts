import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AppConfig, ComponentConfig } from './manifest'

export interface WeappDist {
  dir: string
  /** Every file, relative to `dir`, with forward slashes, sorted. */
  files: string[]
  app: AppConfig
  pages: string[]
  components: Record<string, ComponentConfig>
  read(file: string): string
}

export function readDist(dir: string): WeappDist {
  const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8')
  const files = listFiles(dir)
  const app = JSON.parse(read('app.json')) as AppConfig
  const subPackages = app.subPackages ?? app.subpackages ?? []
  const pages = [...app.pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => path.posix.join(root, page)))]
  return { dir, files, app, pages, components: readComponents(pages, app, read), read }
}

export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

function readComponents(pages: string[], app: AppConfig, read: (file: string) => string): Record<string, ComponentConfig> {
  const components: Record<string, ComponentConfig> = {}
  const queue = [...pages]
  for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
    if (components[current]) continue
    const own = JSON.parse(read(`${current}.json`)) as Partial<ComponentConfig>
    const usingComponents = { ...resolveAll('app', app.usingComponents), ...resolveAll(current, own.usingComponents) }
    components[current] = { ...own, usingComponents }
    queue.push(...Object.values(usingComponents))
  }
  return components
}

function resolveAll(from: string, references: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(references).map(([tag, target]) => [tag, resolveReference(from, target)]))
}

/** WeChat reads a leading slash as the package's root and anything else as relative to the file. */
export function resolveReference(from: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(from), target)
}
