export interface Random {
  /** 0 ≤ x < 1 */
  next(): number
  /** Both ends included. */
  int(min: number, max: number): number
  chance(probability: number): boolean
  pick<Item>(list: readonly Item[]): Item
  shuffle<Item>(list: readonly Item[]): Item[]
  /** Shaped like a version 4 UUID. */
  uuid(): string
  /** An independent stream: what one part draws never shifts what another part gets. */
  fork(label: string): Random
}

/** mulberry32: the same seed always gives the same numbers, on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => pickFrom(list, int),
    shuffle: (list) => shuffled(list, int),
    uuid: () => uuidFrom(() => int(0, 15)),
    fork: (label) => createRandom(labelHash(label, seed)),
  }
}

function pickFrom<Item>(list: readonly Item[], int: Random['int']): Item {
  const item = list[int(0, list.length - 1)]
  if (item === undefined) throw new Error('cannot pick from an empty list')
  return item
}

function shuffled<Item>(list: readonly Item[], int: Random['int']): Item[] {
  const rest = [...list]
  return list.flatMap(() => rest.splice(int(0, rest.length - 1), 1))
}

function uuidFrom(digit: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
    (place === 'y' ? 8 + (digit() % 4) : digit()).toString(16),
  )
}

/** FNV-1a. */
function labelHash(label: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (const character of label) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
