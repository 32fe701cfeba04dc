import { and, eq } from 'drizzle-orm'
import { AppError } from './app-error'
import { command } from './command-tables'
import type { Context } from './context'

export interface CommandKey {
  /** Whose command: the account, or what else was proven. */
  caller: string
  id: string
  /** Keyed hash of action and input. */
  contents: string
}

/**
 * Claims a command inside the transaction that carries it out. Whoever comes second with the same id waits here for the first to
 * commit, then gets the first one's answer. Inserting first costs one statement more than inserting last, but nothing is done twice
 * and undone.
 * @returns the recorded answer, or null when this transaction has to act.
 * @throws COMMAND_REUSED when the id was used for something else.
 */
export async function claimCommand(context: Context, key: CommandKey): Promise<{ answer: unknown } | null> {
  const claimed = await context.db
    .insert(command)
    .values({ ...key, createdAt: context.now() })
    .onConflictDoNothing()
    .returning({ id: command.id })
  if (claimed.length > 0) return null
  const [recorded] = await context.db.select().from(command).where(isCommand(key))
  if (!recorded?.answer || recorded.contents !== key.contents) throw new AppError('COMMAND_REUSED')
  return { answer: JSON.parse(context.keys.open(recorded.answer)) }
}

/** Seals the answer into the claimed command. */
export async function recordAnswer(context: Context, key: CommandKey, answer: unknown): Promise<void> {
  await context.db.update(command).set({ answer: context.keys.seal(JSON.stringify(answer)) }).where(isCommand(key))
}

function isCommand(key: CommandKey) {
  return and(eq(command.caller, key.caller), eq(command.id, key.id))
}
