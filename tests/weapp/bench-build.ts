import { build } from 'esbuild'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { compileTemplates } from './bench/compile-templates'
import type { Manifest } from './bench/manifest'
import { readDist, type WeappDist } from './bench/read-dist'
import { translateStyles } from './bench/translate-styles'

const compiledExtensions = new Set(['.js', '.json', '.wxml', '.wxss', '.wxs', '.map', '.txt'])
const runtimeFolder = path.join(__dirname, 'runtime')

/** Turns the built mini program in `distDir` into static files that a browser can load from `outDir`. */
export async function buildBench(distDir: string, outDir: string): Promise<void> {
  const dist = readDist(distDir)
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(outDir, { recursive: true })
  const write = (file: string, content: string): void => writeFileSync(path.join(outDir, file), content)
  write('program.js', programScript(dist))
  write('index.html', indexPage)
  copyAssets(dist, outDir)
  cpSync(path.join(runtimeFolder, 'base.css'), path.join(outDir, 'base.css'))
  await build({
    entryPoints: [path.join(runtimeFolder, 'main.ts')],
    outfile: path.join(outDir, 'runtime.js'),
    bundle: true,
    format: 'iife',
    mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
}

function programScript(dist: WeappDist): string {
  const manifest: Manifest = {
    app: dist.app,
    pages: dist.pages,
    components: dist.components,
    styles: translateStyles(dist),
    languageGlobals: runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[],
  }
  const modules = Object.fromEntries(
    dist.files.filter((file) => file.endsWith('.js')).map((file) => [file.slice(0, -'.js'.length), dist.read(file)]),
  )
  return `window.__program = {\nmanifest: ${JSON.stringify(manifest)},\nmodules: ${JSON.stringify(modules)},\ntemplates: ${compileTemplates(dist)}\n}\n`
}

function copyAssets(dist: WeappDist, outDir: string): void {
  for (const file of dist.files) {
    if (compiledExtensions.has(path.extname(file))) continue
    cpSync(path.join(dist.dir, file), path.join(outDir, file), { recursive: true })
  }
}

const indexPage = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="base.css">
</head>
<body>
<script src="program.js"></script>
<script src="runtime.js"></script>
</body>
</html>
`
