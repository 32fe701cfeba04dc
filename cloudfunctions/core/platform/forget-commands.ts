import { lt } from 'drizzle-orm'
import { command } from './command-tables'
import type { Context } from './context'

/** No client asks for an answer this long after; the answers hold personal data. */
const keptDays = 7

export async function forgetCommands(context: Context): Promise<void> {
  await context.db.delete(command).where(lt(command.createdAt, new Date(context.now().getTime() - keptDays * 86_400_000)))
}
