import type { ComponentSpace } from 'glass-easel'
import { recordError } from '../bench-state'
import { absolutePageUrl, navigation } from '../navigation'
import { defineBuiltin, noChange, type ApplyProperty, type Builtin } from './builtin'

const properties = { url: '', openType: 'navigate', delta: 1, target: 'self', hoverClass: '', hoverStopPropagation: false, hoverStartTime: 50, hoverStayTime: 600 }

export function defineNavigator(space: ComponentSpace): void {
  defineBuiltin(space, { tag: 'navigator', properties, build: buildNavigator })
}

function buildNavigator({ host, get, text, emit }: Builtin): ApplyProperty {
  host.addEventListener('click', () => {
    const url = absolutePageUrl(text('url'))
    follow(text('openType'), url, Number(get('delta'))).then(
      () => emit('success'),
      (error: unknown) => {
        recordError(error)
        emit('fail', error)
      },
    )
  })
  return noChange
}

async function follow(openType: string, url: string, delta: number): Promise<void> {
  const stack = navigation()
  if (openType === 'redirect') return stack.redirectTo(url)
  if (openType === 'switchTab') return stack.switchTab(url)
  if (openType === 'reLaunch') return stack.reLaunch(url)
  if (openType === 'navigateBack') return stack.navigateBack(delta)
  return stack.navigateTo(url)
}
