import type { Context } from '../platform/context'

/** When an application that comes before a reviewer now returns if nobody answers. */
export function answerBy(context: Context): Date {
  return new Date(context.now().getTime() + context.profile.answerDays * 86_400_000)
}
