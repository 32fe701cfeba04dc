import { useEffect, useState } from 'react'
import { inWeChat } from '../../platform/app-info'
import type { ActionError } from '../../platform/call-action'
import { openAfterSignIn } from '../../platform/sign-in-page'
import { sessionToken } from '../../platform/storage'
import { useCommand } from '../../platform/use-command'
import { useSession } from './session-store'

interface Credentials {
  identifier: string
  password: string
}

interface SignIn {
  /** False until it is known that nobody is signed in yet. */
  ready: boolean
  busy: boolean
  error: ActionError | null
  submit: (credentials: Credentials) => Promise<void>
}

/** Signs in on h5; in WeChat binds the identity that the platform proves. Then opens `next`. */
export function useSignIn(next: string | undefined): SignIn {
  const signIn = useCommand('session.signIn')
  const bindWechat = useCommand('session.bindWechat')
  const { status, error, load } = useSession()
  const [asked, setAsked] = useState(false)

  useEffect(() => {
    // The page that led here may have been refused: what the store knows is not enough.
    void load().finally(() => setAsked(true))
  }, [load])
  const signedIn = asked && status === 'signed-in'
  useEffect(() => {
    if (signedIn) openAfterSignIn(next)
  }, [signedIn, next])

  const submit = async (credentials: Credentials): Promise<void> => {
    if (inWeChat) {
      if (await bindWechat.run(credentials)) await load()
      return
    }
    const answer = await signIn.run(credentials)
    if (!answer) return
    sessionToken.write(answer.token)
    await load()
  }
  const command = inWeChat ? bindWechat : signIn
  return { ready: asked && !signedIn, busy: command.busy, error: command.error ?? error, submit }
}
