import { and, eq } from 'drizzle-orm'
import { AppError } from './app-error'
import { command } from './command-tables'
import type { Context } from './context'
import { prepared } from './prepared'

export interface CommandKey {
  /** Whose command: the account, or what else was proven. */
  caller: string
  id: string
  /** Keyed hash of action and input. */
  contents: string
}

const claim = prepared(['caller', 'id', 'contents', 'createdAt'], (db, key) =>
  db.insert(command).values(key).onConflictDoNothing().returning({ id: command.id }),
)

const fillAnswer = prepared(['caller', 'id', 'answer'], (db, { caller, id, answer }) =>
  db.update(command).set({ answer }).where(and(eq(command.caller, caller), eq(command.id, id))),
)

/**
 * Claims a command inside the transaction that carries it out. Whoever comes second with the same id waits here for the first to
 * commit, then gets the first one's answer. Inserting first costs one statement more than inserting last, but nothing is done twice
 * and undone.
 * @returns the recorded answer, or null when this transaction has to act.
 * @throws COMMAND_REUSED when the id was used for something else.
 */
export async function claimCommand(context: Context, key: CommandKey): Promise<{ answer: unknown } | null> {
  const claimed = await claim(context, { ...key, createdAt: context.now() })
  if (claimed.length > 0) return null
  const [recorded] = await context.db.select().from(command).where(and(eq(command.caller, key.caller), eq(command.id, key.id)))
  if (!recorded?.answer || recorded.contents !== key.contents) throw new AppError('COMMAND_REUSED')
  return { answer: JSON.parse(context.keys.open(recorded.answer)) }
}

/** Seals the answer into the claimed command. */
export async function recordAnswer(context: Context, key: CommandKey, answer: unknown): Promise<void> {
  await fillAnswer(context, { caller: key.caller, id: key.id, answer: context.keys.seal(JSON.stringify(answer)) })
}
