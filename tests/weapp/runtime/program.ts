import type { template } from 'glass-easel'
import type { Manifest } from '../bench/manifest'

export interface Program {
  manifest: Manifest
  /** Source text of each .js file by path without extension. */
  modules: Record<string, string>
  /** Compiled templates by path without extension. */
  templates: Record<string, template.ComponentTemplate['content']>
}

declare global {
  interface Window {
    __program: Program
  }
}

export const { manifest, modules, templates } = window.__program
export const tabItems = manifest.app.tabBar?.list ?? []
export const isTabPage = (path: string): boolean => tabItems.some((item) => item.pagePath === path)
