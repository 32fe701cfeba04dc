import type { ComponentSpace } from 'glass-easel'

/** A built-in component as its definition sees it. */
export interface Builtin {
  host: HTMLElement
  get: (property: string) => unknown
  /** A property as text; '' when it is not set. */
  text: (property: string) => string
  emit: (event: string, detail?: unknown) => void
}

/** Called with each property once at the start and again whenever the page sets it. */
export type ApplyProperty = (property: string, value: unknown) => void

/** For a component that reads its properties only when it is used. */
export const noChange: ApplyProperty = () => undefined

interface Definition {
  tag: string
  /** Property names in camel case with their defaults. */
  properties: Record<string, unknown>
  build: (builtin: Builtin) => ApplyProperty
}

interface Instance {
  $$: HTMLElement
  data: Record<string, unknown>
  triggerEvent: (name: string, detail: unknown) => void
}

const ariaProperties = ['ariaRole', 'ariaLabel', 'ariaHidden', 'ariaDisabled', 'ariaChecked', 'ariaSelected', 'ariaExpanded', 'ariaLive']

/** Registers <wx-tag>: the engine knows templates and events, the components of WeChat's client are not part of it. */
export function defineBuiltin(space: ComponentSpace, { tag, properties, build }: Definition): void {
  const defaults = { ...Object.fromEntries(ariaProperties.map((name) => [name, ''])), ...properties }
  const apply = new WeakMap<object, ApplyProperty>()
  const attach = (instance: Instance): void => {
    const { $$: host, data } = instance
    const own = build({ host, get: (name) => data[name], text: (name) => asText(data[name]), emit: (event, detail = {}) => instance.triggerEvent(event, detail) })
    const applyAll: ApplyProperty = (name, value) => {
      if (name.startsWith('aria')) applyAria(host, name, value)
      own(name, value)
    }
    apply.set(instance, applyAll)
    for (const name of Object.keys(defaults)) applyAll(name, data[name])
  }
  const definition = space.defineComponent({
    is: `builtin/${tag}`,
    properties: Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, { type: null, value }])),
    lifetimes: {
      attached() {
        attach(this as unknown as Instance)
      },
    },
    observers: Object.fromEntries(
      Object.keys(defaults).map((name) => [
        name,
        function (this: object, value: unknown) {
          apply.get(this)?.(name, value)
        },
      ]),
    ),
  })
  space.setGlobalUsingComponent(`wx-${tag}`, definition.general())
}

export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function applyAria(host: HTMLElement, property: string, value: unknown): void {
  const attribute = property === 'ariaRole' ? 'role' : `aria-${property.slice('aria'.length).toLowerCase()}`
  const text = asText(value)
  if (text === '') host.removeAttribute(attribute)
  else host.setAttribute(attribute, text)
}
