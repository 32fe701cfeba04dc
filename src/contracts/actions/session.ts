import { z } from '../schema'
import type { OrganisationType } from '../organisations'
import { defineAction } from './define-action'

export interface OfficeView {
  organisationId: string
  organisationName: string
  organisationType: OrganisationType
  /** 书记, 副书记, 组织委员 … */
  title: string
  /** Applications that wait for this organisation. */
  waiting: number
}

export interface SessionView {
  name: string
  /** Null for staff without a member record. */
  member: { id: string; branchId: string | null; branchName: string | null } | null
  offices: OfficeView[]
  unread: number
}

const credentials = z.strictObject({
  /** Username or phone. */
  identifier: z.string().check(z.minLength(1, { error: '请填写用户名或手机号' }), z.maxLength(60, { error: '用户名或手机号太长了' }), z.regex(/^\P{C}*$/u, { error: '里面有看不见的控制字符，请删掉后重新输入' })),
  password: z.string().check(z.minLength(1, { error: '请填写密码' }), z.maxLength(200, { error: '密码太长了' })),
})

export const sessionActions = {
  /** The token is shown once; `expiresAt` is ISO 8601. Errors: WRONG_PASSWORD. */
  'session.signIn': defineAction<{ token: string; expiresAt: string }>()({ function: 'api', effect: 'write', guest: true, input: credentials }),
  /** Binds the caller's WeChat identity to an account. Errors: WECHAT_ONLY, WRONG_PASSWORD, WECHAT_BOUND_ELSEWHERE. */
  'session.bindWechat': defineAction<{ bound: true }>()({ function: 'api', effect: 'write', guest: true, input: credentials }),
  /** Ends this session (h5) or unbinds this WeChat identity. */
  'session.signOut': defineAction<{ signedOut: true }>()({ function: 'api', effect: 'write', guest: true, input: z.strictObject({}) }),
  'session.current': defineAction<SessionView>()({ function: 'api', effect: 'read', guest: false, input: z.strictObject({}) }),
}
