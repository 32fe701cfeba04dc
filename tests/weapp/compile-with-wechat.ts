import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { readDist, type WeappDist } from './bench/read-dist'

export interface Finding {
  file: string
  message: string
}

/** Runs WeChat's own compilers over every .wxml and .wxss; an empty list means WeChat accepts them all. */
export function compileWithWechat(distDir: string): Finding[] {
  const dist = readDist(distDir)
  return [...compileTemplates(dist), ...compileStyles(dist), ...localImagesInStyles(dist)]
}

function compileTemplates(dist: WeappDist): Finding[] {
  const wcc = compilerPath('wcc')
  const templates = dist.files.filter((file) => file.endsWith('.wxml'))
  const scripts = dist.files.filter((file) => file.endsWith('.wxs'))
  const components = componentArgument(dist)
  const run = (files: string[]): string | null => failureOf(wcc, ['-d', '-cc', components, ...files, ...scripts, '-gn', '$gwx'], dist.dir)
  // wcc stops at its first error, so it gets the files one by one, each with what it may import.
  const shared = templates.filter((file) => !dist.pages.includes(file.slice(0, -'.wxml'.length)))
  return findings(templates, (file) => run([file, ...shared.filter((other) => other !== file)]))
}

function compileStyles(dist: WeappDist): Finding[] {
  const wcsc = compilerPath('wcsc')
  const sheets = dist.files.filter((file) => file.endsWith('.wxss'))
  return findings(sheets, (file) => failureOf(wcsc, ['-db', '-pc', '1', file, ...sheets.filter((other) => other !== file)], dist.dir))
}

// WeChat's upload refuses these although wcsc lets them pass.
function localImagesInStyles(dist: WeappDist): Finding[] {
  const localUrl = /url\(\s*["']?(?!data:|https:|["'])([^)"']+)/
  return findings(dist.files.filter((file) => file.endsWith('.wxss')), (file) => {
    const match = localUrl.exec(dist.read(file))
    return match ? `本地资源不能用在 WXSS 里：${match[1]}` : null
  })
}

function findings(files: string[], check: (file: string) => string | null): Finding[] {
  return files.flatMap((file) => {
    const message = check(file)
    return message === null ? [] : [{ file, message }]
  })
}

/** wcc wants to know which tags are components: count, then per file its name, number of tags and the tags. */
function componentArgument(dist: WeappDist): string {
  const users = Object.entries(dist.components).map(([name, config]) => {
    const tags = Object.keys(config.usingComponents)
    return [`${name}.wxml`, tags.length, ...tags].join(' ')
  })
  return [users.length, ...users].join(' ')
}

function failureOf(compiler: string, args: string[], cwd: string): string | null {
  const result = spawnSync(compiler, args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (result.error) throw result.error
  return result.status === 0 ? null : (result.stderr.trim() || `退出码 ${result.status}`)
}

function compilerPath(name: 'wcc' | 'wcsc'): string {
  const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac' }
  const folder = folders[process.platform]
  if (!folder) throw new Error('微信编译器只在 Linux 和 macOS 上调用')
  const file = path.join(path.dirname(createRequire(__filename).resolve('miniprogram-compiler/package.json')), 'bin', folder, name)
  chmodSync(file, 0o755) // npm unpacks it without the executable bit
  return file
}
