import { randomUUID } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { Statement } from './bench-database'
import type { Mover } from './bench-people'

/** What one submit → agree sends: statements of their own, and transactions from `begin` to `commit`. */
export type Script = { inTransaction: boolean; statements: Statement[] }[]

/** Splits what was recorded into transactions and statements outside of them. */
export function scriptOf(recorded: Statement[]): Script {
  const script: Script = []
  let isOpen = false
  for (const statement of recorded) {
    const isBegin = /^begin/i.test(statement.text)
    if (isBegin || !isOpen) script.push({ inTransaction: isBegin, statements: [] })
    isOpen = isBegin || isOpen
    script.at(-1)!.statements.push(statement)
    if (/^commit/i.test(statement.text)) isOpen = false
  }
  return script
}

const uuidPattern = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/**
 * The same script for another mover: every id of the recorded one becomes this one's, every id made on the way (application, command,
 * message …) a fresh one. Done before the clock runs.
 */
export function scriptFor(script: Script, recorded: Mover, mover: Mover): Script {
  const known = new Map(pairsOf(recorded).map(([part, value]) => [value, new Map(pairsOf(mover)).get(part)!]))
  const fresh = (uuid: string) => {
    if (!known.has(uuid)) known.set(uuid, randomUUID())
    return known.get(uuid)!
  }
  const organisations = new RegExp(`(?<!\\d)(${recorded.sourceId}|${recorded.targetId})(?!\\d)`, 'g')
  const renew = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renew)
    if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, renew(part)]))
    if (typeof value !== 'string') return value
    return known.get(value) ?? value.replace(uuidPattern, fresh).replace(organisations, (id) => known.get(id)!)
  }
  return script.map(({ inTransaction, statements }) => ({ inTransaction, statements: statements.map(({ text, values }) => ({ text, values: values.map(renew) })) }))
}

/** What goes into a jsonb column. */
function isPlain(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]'
}

function pairsOf({ memberId, accountId, tokenHash, sourceId, targetId, secretary }: Mover): [string, string][] {
  return Object.entries({ memberId, accountId, tokenHash, sourceId, targetId, secretaryId: secretary.accountId, secretaryToken: secretary.tokenHash })
}

/** The floor: bare pg, no product. */
export async function replay(pool: Pool, script: Script): Promise<void> {
  for (const { inTransaction, statements } of script) {
    if (inTransaction) await replayTransaction(pool, statements)
    else for (const { text, values } of statements) await pool.query(text, values)
  }
}

async function replayTransaction(pool: Pool, statements: Statement[]): Promise<void> {
  const client: PoolClient = await pool.connect()
  try {
    for (const { text, values } of statements) {
      const { rowCount } = await client.query(text, values)
      // A replay that changes nothing would be a floor of something else.
      if (/^(insert|update)/.test(text) && rowCount !== 1) throw new Error(`the replay of «${text.slice(0, 80)}» changed ${rowCount} rows`)
    }
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}
