import { useEffect, useRef, type RefObject } from 'react'
import { inWeChat } from './app-info'

/** In a browser: focus goes into the dialog that opens and back to where it was, and Escape closes it. A phone with WeChat has no keyboard. */
export function useDialogFocus(dialog: RefObject<unknown>, open: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (!open || inWeChat) return
    const before = document.activeElement
    if (dialog.current instanceof HTMLElement) dialog.current.focus()
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close.current()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => {
      document.removeEventListener('keydown', closeOnEscape)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [dialog, open])
}
