import { statSync } from 'node:fs'
import path from 'node:path'
import { readDist } from './bench/read-dist'
import budget from './budget.json'

export interface PackageSizes {
  mainBytes: number
  /** By the subpackage's root folder. */
  subPackageBytes: Record<string, number>
}

// What the developer tool leaves out of the package it uploads.
const notUploaded = /(\.map|\.LICENSE\.txt|project\.config\.json)$/

/** Bytes of each package as WeChat counts them: a file belongs to the subpackage whose root holds it, else to the main package. */
export function packageSizes(distDir: string): PackageSizes {
  const dist = readDist(distDir)
  const roots = (dist.app.subPackages ?? dist.app.subpackages ?? []).map(({ root }) => root.replace(/\/?$/, '/'))
  const sizes: PackageSizes = { mainBytes: 0, subPackageBytes: Object.fromEntries(roots.map((root) => [root, 0])) }
  for (const file of dist.files.filter((name) => !notUploaded.test(name))) {
    const bytes = statSync(path.join(distDir, file)).size
    const root = roots.find((prefix) => file.startsWith(prefix))
    if (root === undefined) sizes.mainBytes += bytes
    else sizes.subPackageBytes[root] = (sizes.subPackageBytes[root] ?? 0) + bytes
  }
  return sizes
}

/** One sentence per package over its budget. */
export function packagesOverBudget(sizes: PackageSizes): string[] {
  const packages = [
    { name: '主包', bytes: sizes.mainBytes, limit: budget.mainPackageBytes },
    ...Object.entries(sizes.subPackageBytes).map(([name, bytes]) => ({ name, bytes, limit: budget.subPackageBytes })),
  ]
  return packages.filter(({ bytes, limit }) => bytes > limit).map(({ name, bytes, limit }) => `${name} ${bytes} 字节，上限 ${limit}`)
}
