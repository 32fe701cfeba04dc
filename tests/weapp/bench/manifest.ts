export interface TabItem {
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}

export interface WindowConfig {
  navigationBarTitleText?: string
  navigationStyle?: 'default' | 'custom'
  enablePullDownRefresh?: boolean
  onReachBottomDistance?: number
}

export interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  window?: WindowConfig
  tabBar?: { color?: string; selectedColor?: string; backgroundColor?: string; list: TabItem[] }
  usingComponents?: Record<string, string>
  __usePrivacyCheck__?: boolean
}

/** A page's or component's .json; the paths in `usingComponents` are resolved, without a leading slash. */
export interface ComponentConfig extends WindowConfig {
  component?: boolean
  styleIsolation?: string
  usingComponents: Record<string, string>
}

/** What the browser side gets to know about a built mini program. */
export interface Manifest {
  app: AppConfig
  pages: string[]
  components: Record<string, ComponentConfig>
  /** Translated CSS by path without extension; 'app' is the global sheet. */
  styles: Record<string, string>
  /** Names that JavaScript itself defines; every other global of a browser is hidden from the app. */
  languageGlobals: string[]
}
