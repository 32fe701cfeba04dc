import pino, { type DestinationStream, type Logger } from 'pino'

/** Logs carry ids, codes and durations. Whatever could hold a person's data is cut, should it ever get in. */
export function createLog(level = process.env.LOG_LEVEL ?? 'info', destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: ['input', 'name', 'idNumber', 'phone', 'password', 'token', '*.input', '*.name', '*.idNumber', '*.phone', '*.password', '*.token'], remove: true },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** What may be logged of an unexpected error: messages of the database quote values, so they stay out. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const cause = error.cause as { code?: string; constraint?: string; table?: string } | undefined
  // The stack begins with the message, whose quoted values may hold lines that look like frames.
  const [, afterMessage = ''] = (error.stack ?? '').split(error.message || error.name)
  const frames = afterMessage.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8)
  return { kind: error.name, sqlState: cause?.code, constraint: cause?.constraint, table: cause?.table, frames }
}
