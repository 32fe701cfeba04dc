import { useEffect, useState } from 'react'

/** The value once it has not changed for `milliseconds`; undefined before the first time. */
export function useRested<T>(value: T, milliseconds: number): T | undefined {
  const [rested, setRested] = useState<T>()
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return rested
}
