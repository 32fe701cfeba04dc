/** Runs `work` over all items with so many clients at once. @returns seconds it took. */
export async function timeAll<Item>(items: Item[], clients: number, work: (item: Item) => Promise<unknown>): Promise<number> {
  const queue = items.values()
  const started = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (const item of queue) await work(item)
    }),
  )
  return (performance.now() - started) / 1000
}

/** Two things by turns, a round each, so that a machine that slows down slows both. @returns per second, by thing. */
export async function byTurns(rounds: number, perRound: number, things: Record<string, (count: number) => Promise<number>>): Promise<Record<string, number>> {
  const seconds: Record<string, number> = {}
  for (let round = 0; round < rounds; round += 1) {
    const order = Object.keys(things)
    if (round % 2) order.reverse()
    for (const name of order) seconds[name] = (seconds[name] ?? 0) + (await things[name]!(perRound))
  }
  return Object.fromEntries(Object.entries(seconds).map(([name, total]) => [name, (rounds * perRound) / total]))
}

export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const rounded = (value: number, digits = 1) => Number(value.toFixed(digits))
