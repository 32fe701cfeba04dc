import { TmplGroup } from 'glass-easel-template-compiler'
import type { WeappDist } from './read-dist'

const syntaxTags = new Set(['template', 'import', 'include', 'wxs', 'block', 'slot'])
const openOrCloseTag = /<(\/?)([a-z][\w-]*)(?=[\s/>])/g

interface CompileMessage {
  message?: string
  level?: number
  startLine?: number
}

/** Compiles every .wxml and .wxs into one JavaScript expression: path → template. */
export function compileTemplates(dist: WeappDist): string {
  const group = new TmplGroup()
  const customTags = new Set(Object.values(dist.components).flatMap((component) => Object.keys(component.usingComponents)))
  for (const file of dist.files) {
    if (file.endsWith('.wxs')) group.addScript(file.slice(0, -'.wxs'.length), dist.read(file))
    if (!file.endsWith('.wxml')) continue
    const source = renameBuiltinTags(dist.read(file), customTags)
    const messages = group.addTmpl(file.slice(0, -'.wxml'.length), source) as CompileMessage[]
    refuseErrors(file, messages)
  }
  return group.getTmplGenObjectGroups()
}

// A browser would treat <input> or <button> as its own element; wx-input is nobody's.
function renameBuiltinTags(source: string, customTags: Set<string>): string {
  return source.replace(openOrCloseTag, (whole, slash: string, tag: string) =>
    syntaxTags.has(tag) || customTags.has(tag) ? whole : `<${slash}wx-${tag}`,
  )
}

const errorLevel = 3

function refuseErrors(file: string, messages: CompileMessage[] = []): void {
  const errors = messages.filter((message) => (message.level ?? 0) >= errorLevel)
  if (errors.length === 0) return
  const lines = errors.map(({ message, startLine }) => `${file}:${startLine ?? '?'} ${message ?? ''}`)
  throw new Error(`模板有错：\n${lines.join('\n')}`)
}
