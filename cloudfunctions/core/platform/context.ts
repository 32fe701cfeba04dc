import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Database } from './database'
import type { Keys } from './keys'
import type { Profile } from './profiles'

/** What a use case works with. In a write `db` is the transaction that also records the command. */
export interface Context {
  db: Database
  now(): Date
  newId(): string
  keys: Keys
  profile: Profile
  log: Logger
}

export function createContext(parts: Pick<Context, 'db' | 'keys' | 'profile' | 'log'>): Context {
  return { ...parts, now: () => new Date(), newId: () => randomUUID() }
}
