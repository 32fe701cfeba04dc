let inGesture = false

/** True while a person's tap is being handled: WeChat shows some dialogs only then. */
export const isInTapGesture = (): boolean => inGesture

export function duringTap(handle: () => void): void {
  inGesture = true
  setTimeout(() => {
    inGesture = false
  })
  handle()
}
