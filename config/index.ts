import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

const lessLoaderOption = {
  // WeUI divides without brackets, which less 4 leaves alone unless told.
  lessOptions: { math: 'always' },
}

// Every px becomes rem at 16 px, on both sides: WeChat's and the browser's text size then scale the whole page.
const pxtransform = {
  enable: true,
  config: { targetUnit: 'rem' as const, baseFontSize: 16, onePxTransform: false },
}
const lightThemeOnly = { [path.resolve(__dirname, 'light-theme-only.js')]: { enable: true, config: {} } }
// An empty cssModules.config breaks the build, so it is spelled out although modules are off.
const cssModules = {
  enable: false,
  config: { namingPattern: 'module', generateScopedName: '[name]__[local]___[hash:base64:5]' },
}

export default defineConfig({
  projectName: 'league-transfer',
  date: '2026-11-20',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  plugins: [path.resolve(__dirname, 'weapp-template.ts')],
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  jsMinimizer: 'terser',
  cssMinimizer: 'csso',
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  mini: {
    lessLoaderOption,
    optimizeMainPackage: { enable: true },
    // Pages import the same styles in different orders. Order decides nothing here: a rule that overrides another file's is more specific.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform, cssModules, ...lightThemeOnly },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    lessLoaderOption,
    postcss: { pxtransform, cssModules, autoprefixer: { enable: true, config: {} }, ...lightThemeOnly },
  },
})
