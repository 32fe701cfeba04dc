import { wx } from './api/wx'
import { callLifecycle } from './page-instance'
import { codeSpace } from './engine'
import { createCompiler } from './logic-scope'
import { createModuleLoader } from './module-loader'
import { navigation } from './navigation'
import { manifest, modules } from './program'

let app: Record<string, unknown> = {}
let registering = ''

type Definition = Parameters<Parameters<Parameters<typeof codeSpace.componentEnv>[1]>[0]['Page']>[0]

const load = createModuleLoader(
  modules,
  createCompiler({
    wx,
    App: (definition: object) => {
      app = { ...definition }
    },
    Page: (definition: Definition) => codeSpace.componentEnv(registering, ({ Page }) => Page(definition)),
    Component: (definition: Definition) => codeSpace.componentEnv(registering, ({ Component }) => Component(definition as never)),
    Behavior: (definition: object) => codeSpace.componentEnv(registering, ({ Behavior }) => Behavior(definition)),
    getApp: () => app,
    getCurrentPages: () => navigation().pages.map((page) => page.instance),
  }),
)

/** Runs a page's file after those of the components it uses; WeChat does so when the page is first opened. */
export function loadPageModule(path: string): void {
  const registered = new Set<string>()
  const register = (file: string): void => {
    if (registered.has(file)) return
    registered.add(file)
    for (const component of Object.values(manifest.components[file]?.usingComponents ?? {})) register(component)
    registering = file
    load(file)
  }
  register(path)
}

export function launchApp(options: object): void {
  load('app')
  callLifecycle(app, 'onLaunch', options)
  callLifecycle(app, 'onShow', options)
}
