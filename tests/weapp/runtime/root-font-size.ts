import { state } from './bench-state'

/** <page-meta root-font-size>: 'system' follows the text size people chose; without it WeChat takes a twentieth of the width. */
export function applyRootFontSize(page: Element): void {
  const wanted = page.querySelector('wx-page-meta')?.getAttribute('root-font-size')
  const systemSize = `${state.answers.fontSize}px`
  document.documentElement.style.fontSize = wanted === 'system' ? systemSize : wanted || 'calc(100vw / 20)'
}
