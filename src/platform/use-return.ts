import { useRef } from 'react'
import { useHide, useShow } from './lifecycle'

/** Each time the page comes back to the front after another one covered it; not when it opens. */
export function useReturn(react: () => void): void {
  const covered = useRef(false)
  useHide(() => {
    covered.current = true
  })
  useShow(() => {
    if (!covered.current) return
    covered.current = false
    react()
  })
}
