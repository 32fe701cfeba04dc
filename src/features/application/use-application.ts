import { useEffect, useState } from 'react'
import { useCommand } from '../../platform/use-command'
import { useRead } from '../../platform/use-read'
import { useReturn } from '../../platform/use-return'
import { isOvertaken } from '../application-words/overtaken'

type Decision = 'agree' | 'refuse' | 'withdraw' | 'remind'

/** One application as it stands, and what can be done with it. Every move answers whether it took effect. */
export function useApplication(applicationId: string) {
  const { data: view, error, loading, reload } = useRead('api', 'application.get', { applicationId })
  useReturn(() => void reload())
  const commands = {
    agree: useCommand('application.agree'),
    refuse: useCommand('application.refuse'),
    withdraw: useCommand('application.withdraw'),
    remind: useCommand('application.remind'),
  }
  const [tried, setTried] = useState<Decision | null>(null)
  const failure = tried && commands[tried].error
  const wasOvertaken = failure !== null && isOvertaken(failure.code)
  useEffect(() => {
    if (wasOvertaken) void reload()
  }, [wasOvertaken, reload])

  const attempt = async (move: Decision, run: () => Promise<unknown>): Promise<boolean> => {
    setTried(move)
    if ((await run()) === null) return false
    await reload()
    return true
  }
  // The version the person is looking at.
  const seen = { applicationId, version: view?.version ?? 0 }
  return {
    view, error, loading, reload,
    busy: tried !== null && commands[tried].busy ? tried : null,
    /** Somebody was faster, and `view` already shows it. */
    wasOvertaken: wasOvertaken && !loading,
    /** Why the last move failed, and which one it was. */
    failure: tried && failure && !wasOvertaken ? { move: tried, message: failure.fields.note ?? failure.message } : null,
    agree: () => attempt('agree', () => commands.agree.run(seen)),
    refuse: (note: string) => attempt('refuse', () => commands.refuse.run({ ...seen, note })),
    withdraw: () => attempt('withdraw', () => commands.withdraw.run(seen)),
    remind: () => attempt('remind', () => commands.remind.run({ applicationId })),
  }
}

export type ApplicationControl = ReturnType<typeof useApplication>
