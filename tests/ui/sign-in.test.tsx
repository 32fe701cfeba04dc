import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { ErrorState } from '../../src/components/error-state'
import { SignInForm } from '../../src/features/session/sign-in-form'
import { useSession } from '../../src/features/session/session-store'
import { callFunction } from '../../src/platform/call'
import { sessionToken } from '../../src/platform/storage'

jest.mock('../../src/platform/call', () => ({ ...jest.requireActual<object>('../../src/platform/call'), callFunction: jest.fn() }))

const answers = jest.mocked(callFunction)
const nobody = { ok: false, error: { code: 'SESSION_MISSING', message: '请先登录，再继续刚才的操作。', traceId: 't-1' } } as const
const wrong = { ok: false, error: { code: 'WRONG_PASSWORD', message: '账号或密码不对。', traceId: 't-2' } } as const
const session = { ok: true, data: { name: '林小满', member: null, offices: [], unread: 0 } } as const

/** A server with one account, whose password is `right`. */
function serve(): void {
  let signedIn = false
  answers.mockImplementation((_function, { action, input }) => {
    if (action === 'session.current') return Promise.resolve((signedIn ? session : nobody) as never)
    signedIn = (input as { password: string }).password === 'right'
    return Promise.resolve((signedIn ? { ok: true, data: { token: 'token-1', expiresAt: '' } } : wrong) as never)
  })
}

const replace = jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: '' })
const switchTab = jest.spyOn(Taro, 'switchTab').mockResolvedValue({ errMsg: '' })

beforeEach(() => {
  useSession.setState({ status: 'unknown', session: null, actingFor: null, error: null })
  sessionToken.remove()
  jest.clearAllMocks()
  serve()
})
afterEach(cleanup)

const next = '/packages/member/organisation/index'
const accountField = () => screen.findByRole<HTMLInputElement>('textbox', { name: '账号' })
const passwordField = () => screen.getByLabelText<HTMLInputElement>('密码')
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

async function fillIn(password: string): Promise<void> {
  fireEvent.input(await accountField(), { target: { value: 'tuanyuan' } })
  fireEvent.input(passwordField(), { target: { value: password } })
}

describe('signing in', () => {
  it('asks for what is empty without calling the server', async () => {
    render(<SignInForm next={next} />)
    await accountField()
    press('登录')
    expect(await screen.findByText('请填写用户名或手机号')).toBeTruthy()
    expect(screen.getByText('请填写密码')).toBeTruthy()
    expect(answers.mock.calls.map(([, { action }]) => action)).toEqual(['session.current'])
  })

  it('says that the password is wrong and keeps what was typed', async () => {
    render(<SignInForm next={next} />)
    await fillIn('wrong')
    press('登录')
    expect(await screen.findByText('账号或密码不对。')).toBeTruthy()
    expect((await accountField()).value).toBe('tuanyuan')
    expect(passwordField().value).toBe('wrong')
    expect(sessionToken.read()).toBeUndefined()
    expect(replace).not.toHaveBeenCalled()
  })

  it('keeps the session and goes where the person wanted to go', async () => {
    render(<SignInForm next={next} />)
    await fillIn('right')
    press('登录')
    await waitFor(() => expect(replace).toHaveBeenCalledWith({ url: next }))
    expect(sessionToken.read()).toBe('token-1')
    expect(useSession.getState().session?.name).toBe('林小满')
  })

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/packages/../x', undefined])('never leaves for %s', async (elsewhere) => {
    render(<SignInForm next={elsewhere} />)
    await fillIn('right')
    press('登录')
    await waitFor(() => expect(switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' }))
    expect(replace).not.toHaveBeenCalled()
  })

  it('shows and hides the password', async () => {
    render(<SignInForm next={next} />)
    await fillIn('right')
    expect(passwordField().type).toBe('password')
    press('显示密码')
    await waitFor(() => expect(passwordField().type).not.toBe('password'))
    expect(passwordField().value).toBe('right')
  })
})

describe('a page that found nobody signed in', () => {
  const asks = { code: 'SESSION_MISSING', message: '请先登录，再继续刚才的操作。', traceId: 't-1' }

  it('offers to sign in and to come back to where one was', () => {
    const router = { path: '/packages/application/detail/index?id=a%26b&stamp=7', params: { id: 'a%26b', stamp: '7', $taroTimestamp: 1 } }
    jest.spyOn(Taro, 'getCurrentInstance').mockReturnValue({ router } as never)
    render(<ErrorState problem={asks} onRetry={() => undefined} />)
    press('去登录')
    const detail = '/packages/application/detail/index?id=a%26b'
    expect(replace).toHaveBeenCalledWith({ url: `/packages/account/sign-in/index?next=${encodeURIComponent(detail)}` })
    expect(screen.queryByRole('button', { name: '重新加载' })).toBeNull()
  })
})
