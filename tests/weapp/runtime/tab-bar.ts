import { state } from './bench-state'
import { isTabPage, manifest, tabItems } from './program'

const bar = document.createElement('bench-tabs')
const { color = '#666', selectedColor = '#000', backgroundColor = '#fff' } = manifest.app.tabBar ?? {}
bar.style.background = backgroundColor
bar.setAttribute('role', 'tablist')
document.body.append(bar)

const tabs = tabItems.map((item) => {
  const tab = document.createElement('bench-tab')
  const icon = document.createElement('img')
  const badge = document.createElement('bench-badge')
  icon.alt = ''
  badge.hidden = true
  tab.setAttribute('role', 'tab')
  tab.append(...(item.iconPath ? [icon] : []), item.text, badge)
  bar.append(tab)
  return { tab, icon, badge, item }
})

export function showTabBar(path: string): void {
  const visible = isTabPage(path)
  bar.hidden = !visible
  const height = visible ? '50px' : '0px'
  document.body.style.setProperty('--tab-height', height)
  document.body.style.setProperty('--page-vh', `calc((100vh - var(--navigation-height) - ${height}) / 100)`)
  for (const { tab, icon, item } of tabs) {
    const selected = item.pagePath === path
    tab.style.color = selected ? selectedColor : color
    tab.setAttribute('aria-selected', String(selected))
    const source = selected ? item.selectedIconPath : item.iconPath
    if (source) icon.src = source
  }
}

/** null takes the badge away, '' is a bare dot. */
export function setBadge(index: number, text: string | null): void {
  state.badges[index] = text
  const badge = tabs[index]?.badge
  if (!badge) return
  badge.hidden = text === null
  badge.textContent = text && text.length > 4 ? '…' : text
}

export function onTabTap(open: (path: string, index: number) => void): void {
  tabs.forEach(({ tab, item }, index) => tab.addEventListener('click', () => open(item.pagePath, index)))
}
