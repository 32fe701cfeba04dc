import { addGlobalErrorListener, globalOptions, type template } from 'glass-easel'
import { component, MiniProgramEnv, type CodeSpace } from 'glass-easel-miniprogram-adapter'
import { PageBackend } from './backend-context'
import { recordError } from './bench-state'
import { defineBuiltins } from './builtin/define-builtins'
import { manifest, templates } from './program'

globalOptions.throwGlobalError = false
globalOptions.writeIdToDOM = true
addGlobalErrorListener((error) => {
  recordError(error)
  return undefined
})

const environment = new MiniProgramEnv()
const backend = environment.associateBackend(new PageBackend())

export const codeSpace = environment.createCodeSpace('main', true)
keepPlainIds(codeSpace)
for (const [path, config] of Object.entries(manifest.components)) addComponent(path, config)
defineBuiltins(codeSpace.getComponentSpace())

/** Builds the component tree of a registered page, not yet in the document. */
export const createPageRoot = (path: string): ReturnType<typeof backend.createRoot> => backend.createRoot('bench-page-root', codeSpace, path)

export const componentPrototype = component.ComponentCaller.prototype

function addComponent(path: string, config: object): void {
  codeSpace.addComponentStaticConfig(path, config)
  // Taro binds events on elements that are not components here, such as <view>.
  const compiled = { groupList: templates, content: templates[path], fallbackListenerOnNativeNode: true }
  codeSpace.addCompiledTemplate(path, compiled as template.ComponentTemplate)
}

// The adapter prefixes every id with a random one; WeChat's wxss and queries use the plain id.
function keepPlainIds(space: CodeSpace): void {
  const internals = space as unknown as { prepareComponentOptions(...args: unknown[]): [{ idPrefixGenerator?: unknown }, string] }
  const prepare = internals.prepareComponentOptions.bind(space)
  internals.prepareComponentOptions = (...args) => {
    const [options, isolation] = prepare(...args)
    delete options.idPrefixGenerator
    return [options, isolation]
  }
}
