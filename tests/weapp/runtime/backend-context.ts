import { CurrentWindowBackendContext, Event as WeappEvent } from 'glass-easel'
import { translateLengths } from '../bench/lengths'
import { duringTap } from './tap-gesture'

const translatingDocument = {
  createElement: createTranslatingElement,
  createTextNode: (content: string) => document.createTextNode(content),
  createDocumentFragment: () => document.createDocumentFragment(),
} as unknown as CurrentWindowBackendContext['document']

/** The DOM behind the template engine: rpx in inline styles, WeChat's aria names and WeChat's event details. */
export class PageBackend extends CurrentWindowBackendContext {
  override document = translatingDocument

  constructor() {
    super()
    this.onEvent((target, type, detail, options) => {
      const original = options.originalEvent as globalThis.Event
      if (type === 'tap' && isInDisabledButton(original.target)) return undefined
      const event = new WeappEvent(type, weappDetail(type, detail, original), { ...options, extraFields: touchFields(original) })
      const dispatch = (): void => WeappEvent.dispatchEvent(target, event)
      if (type === 'tap') duringTap(dispatch)
      else dispatch()
      return event.getEventBubbleStatus()
    })
  }
}

function createTranslatingElement(tag: string): Element {
  const element = document.createElement(tag)
  const setAttribute = element.setAttribute.bind(element)
  element.setAttribute = (name, value) => {
    if (name === 'style') setAttribute(name, translateLengths(value))
    else if (name === 'aria-role') setAttribute('role', value)
    else setAttribute(name, value)
  }
  return element
}

function isInDisabledButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('wx-button[disabled]') !== null
}

function weappDetail(type: string, detail: unknown, original: globalThis.Event): unknown {
  if (type === 'tap') {
    const { pageX, pageY } = firstPoint(original)
    return { x: pageX, y: pageY }
  }
  return detail
}

interface Point {
  identifier?: number
  pageX: number
  pageY: number
  clientX: number
  clientY: number
}

function firstPoint(original: globalThis.Event): Point {
  if (original instanceof TouchEvent && original.changedTouches[0]) return original.changedTouches[0]
  return original as MouseEvent
}

function touchFields(original: globalThis.Event): Record<string, unknown> {
  if (!(original instanceof TouchEvent)) return { touches: [], changedTouches: [] }
  return { touches: points(original.touches), changedTouches: points(original.changedTouches) }
}

function points(list: TouchList): Point[] {
  return Array.from(list, ({ identifier, pageX, pageY, clientX, clientY }) => ({ identifier, pageX, pageY, clientX, clientY }))
}
