type Listener = (event: object) => void

// Things that happen to a phone and never to the bench; a program may still ask to be told.
const silent = [
  'AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'PageNotFound', 'LazyLoadError', 'ThemeChange', 'MemoryWarning',
  'KeyboardHeightChange', 'WindowResize', 'UserCaptureScreen', 'AudioInterruptionBegin', 'AudioInterruptionEnd',
]

const networkListeners = new Set<Listener>()

function tellNetwork(): void {
  const isConnected = navigator.onLine
  for (const listener of networkListeners) listener({ isConnected, networkType: isConnected ? 'wifi' : 'none' })
}
window.addEventListener('online', tellNetwork)
window.addEventListener('offline', tellNetwork)

export const clientEvents: Record<string, (listener: Listener) => void> = {
  ...Object.fromEntries(silent.flatMap((event) => [[`on${event}`, () => undefined], [`off${event}`, () => undefined]])),
  onNetworkStatusChange: (listener) => void networkListeners.add(listener),
  offNetworkStatusChange: (listener) => void networkListeners.delete(listener),
}
