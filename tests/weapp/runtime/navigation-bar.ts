const bar = document.createElement('bench-navigation')
const back = document.createElement('bench-back')
const title = document.createElement('bench-title')
back.textContent = '‹'
back.setAttribute('role', 'button')
back.setAttribute('aria-label', '返回')
bar.append(back, title)
document.body.append(bar)

const barHeight = '44px'

export function showNavigationBar(text: string, { canGoBack, custom }: { canGoBack: boolean; custom: boolean }): void {
  bar.hidden = custom
  back.hidden = !canGoBack
  setNavigationTitle(text)
  document.body.style.setProperty('--navigation-height', custom ? '0px' : barHeight)
}

export function setNavigationTitle(text: string): void {
  title.textContent = text
  document.title = text
}

export function onNativeBack(goBack: () => void): void {
  back.addEventListener('click', goBack)
}
