import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { ariaAttributes } from '../src/platform/aria-attributes'

interface PageTemplate {
  mergeComponents(ctx: IPluginContext, patch: typeof ariaAttributes): void
  buildPageTemplate(basePath: string, page: unknown): string
}

interface WeappPlatform {
  platform: string
  template: PageTemplate
  runtimePath: string | string[]
}

// Without this WeChat sets the root font from the screen's width and ignores the text size people chose.
const followSystemTextSize = '<page-meta root-font-size="system" />\n'

/** Taro plugin: WXML attributes for screen readers, and pages that follow WeChat's text size. */
export default function weappTemplate(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: WeappPlatform) {
      if (platform.platform !== 'weapp') return
      const { template } = platform
      template.mergeComponents(ctx, ariaAttributes)
      const buildPage = template.buildPageTemplate.bind(template)
      template.buildPageTemplate = (basePath, page) => followSystemTextSize + buildPage(basePath, page)
      const runtime = path.resolve(__dirname, '../src/platform/aria-runtime.ts')
      platform.runtimePath = [platform.runtimePath, runtime].flat()
    },
  })
}
