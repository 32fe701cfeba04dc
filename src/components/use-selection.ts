import { useState } from 'react'

export interface Selection {
  selecting: boolean
  /** In the order of the list; what has left the list is not selected any more. */
  selected: string[]
  start: () => void
  stop: () => void
  toggle: (id: string) => void
  /** All of the list, or none once all are. */
  toggleAll: () => void
}

/** Picking many rows of a list. */
export function useSelection(ids: readonly string[]): Selection {
  const [marked, setMarked] = useState<ReadonlySet<string> | null>(null)
  const selected = ids.filter((id) => marked?.has(id))
  return {
    selecting: marked !== null,
    selected,
    start: () => setMarked(new Set()),
    stop: () => setMarked(null),
    toggle: (id) => setMarked(new Set(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id])),
    toggleAll: () => setMarked(new Set(selected.length === ids.length ? [] : ids)),
  }
}
