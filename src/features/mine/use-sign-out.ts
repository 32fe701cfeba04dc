import { inWeChat } from '../../platform/app-info'
import type { ActionError } from '../../platform/call-action'
import { relaunch } from '../../platform/navigate'
import { confirm } from '../../platform/notify'
import { clearDevice } from '../../platform/storage'
import { useCommand } from '../../platform/use-command'
import { useSession } from '../session/session-store'

interface SignOut {
  busy: boolean
  error: ActionError | null
  /** Asks first. */
  signOut: () => Promise<void>
}

export function useSignOut(): SignOut {
  const command = useCommand('session.signOut')
  const signOut = async (): Promise<void> => {
    const text = inWeChat ? '这个微信会与账号解除绑定，下次进入要重新验证账号。' : '下次进入要重新输入账号和密码。'
    if (!(await confirm({ title: '退出登录？', text, confirmText: '退出' }))) return
    if (!(await command.run({}))) return
    useSession.getState().forget()
    clearDevice()
    relaunch('/pages/home/index')
  }
  return { busy: command.busy, error: command.error, signOut }
}
