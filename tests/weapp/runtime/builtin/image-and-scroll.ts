import type { ComponentSpace } from 'glass-easel'
import { asText, defineBuiltin, type ApplyProperty, type Builtin } from './builtin'

const scrollProperties = {
  scrollX: false, scrollY: false, scrollTop: 0, scrollLeft: 0, scrollIntoView: '', upperThreshold: 50, lowerThreshold: 50,
  scrollWithAnimation: false, enableBackToTop: false, enableFlex: false, scrollAnchoring: false, refresherEnabled: false,
  refresherThreshold: 45, refresherDefaultStyle: 'black', refresherBackground: '#fff', refresherTriggered: false,
  enhanced: false, bounces: true, showScrollbar: true, pagingEnabled: false, fastDeceleration: false, type: 'list',
}

export function defineImageAndScroll(space: ComponentSpace): void {
  const imageProperties = { src: '', mode: 'scaleToFill', webp: false, lazyLoad: false, showMenuByLongpress: false }
  defineBuiltin(space, { tag: 'image', properties: imageProperties, build: buildImage })
  defineBuiltin(space, { tag: 'scroll-view', properties: scrollProperties, build: buildScrollView })
}

const fits: Record<string, string> = { aspectFit: 'contain', aspectFill: 'cover', widthFix: 'contain', heightFix: 'contain' }

function buildImage({ host, emit }: Builtin): ApplyProperty {
  const picture = document.createElement('img')
  picture.alt = ''
  host.append(picture)
  picture.addEventListener('load', () => emit('load', { width: picture.naturalWidth, height: picture.naturalHeight }))
  picture.addEventListener('error', () => emit('error', { errMsg: 'load image failed' }))
  return (property, value) => {
    if (property === 'src' && value) picture.src = asText(value)
    if (property === 'mode') picture.style.objectFit = fits[asText(value)] ?? 'fill'
    if (property === 'ariaLabel') picture.alt = asText(value)
  }
}

function buildScrollView({ host, get, emit }: Builtin): ApplyProperty {
  let wasAtEnd = false
  host.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = host
    emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 })
    const isAtEnd = scrollHeight - scrollTop - host.clientHeight <= Number(get('lowerThreshold'))
    if (isAtEnd && !wasAtEnd) emit('scrolltolower', { direction: 'bottom' })
    wasAtEnd = isAtEnd
  })
  return (property, value) => {
    if (property === 'scrollX') host.style.overflowX = value ? 'auto' : 'hidden'
    if (property === 'scrollY') host.style.overflowY = value ? 'auto' : 'hidden'
    if (property === 'scrollTop' && value) host.scrollTop = Number(value)
    if (property === 'scrollLeft' && value) host.scrollLeft = Number(value)
    if (property === 'scrollIntoView' && value) document.getElementById(asText(value))?.scrollIntoView()
  }
}
