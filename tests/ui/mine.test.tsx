import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { SessionView } from '../../src/contracts/actions/session'
import { MineScreen } from '../../src/features/mine/mine-screen'
import { useSession } from '../../src/features/session/session-store'
import { callFunction } from '../../src/platform/call'
import { sessionToken } from '../../src/platform/storage'

jest.mock('../../src/platform/call', () => ({ ...jest.requireActual<object>('../../src/platform/call'), callFunction: jest.fn() }))

const answers = jest.mocked(callFunction)
jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([])
const goTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
const relaunch = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: '' })
const dialog = jest.spyOn(Taro, 'showModal')

const session: SessionView = {
  name: '梁任之',
  member: { id: 'm1', branchId: '9000001', branchName: '计通2401班团支部' },
  offices: [{ organisationId: '9000002', organisationName: '计通2402班团支部', organisationType: 'branch', title: '书记', waiting: 46 }],
  unread: 0,
}

beforeEach(() => {
  useSession.setState({ status: 'signed-in', session, actingFor: null, error: null })
  jest.clearAllMocks()
  answers.mockImplementation((_function, { action, input }) => {
    if (action === 'session.current') return Promise.resolve({ ok: true, data: session } as never)
    if (action === 'session.signOut') return Promise.resolve({ ok: true, data: { signedOut: true } } as never)
    return Promise.resolve({ ok: true, data: { applications: [], total: (input as { kind: string }).kind === 'join' ? 6 : 40, next: null } } as never)
  })
})
afterEach(cleanup)

describe('「我的」', () => {
  it('switches from oneself to an organisation, with what waits there by kind', async () => {
    render(<MineScreen />)
    expect(await screen.findByRole('radio', { name: '我，计通2401班团支部', checked: true })).toBeTruthy()
    expect(screen.getByText('转移团组织')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '计通2402班团支部，书记 · 46 份待审核' }))
    expect(await screen.findByText('40 份待审核')).toBeTruthy()
    expect(screen.getByText('6 份待审核')).toBeTruthy()
    expect(screen.queryByText('转移团组织')).toBeNull()
    expect(useSession.getState().actingFor).toBe('9000002')
    fireEvent.click(screen.getByRole('button', { name: /申请转入/ }))
    expect(goTo).toHaveBeenCalledWith({ url: '/packages/branch/review/index?organisationId=9000002&kind=transfer' })
  })

  it('signs out only when that was meant', async () => {
    sessionToken.write('token-1')
    dialog.mockResolvedValueOnce({ confirm: false, cancel: true, errMsg: '' })
    render(<MineScreen />)
    const button = await screen.findByRole('button', { name: '退出登录' })
    fireEvent.click(button)
    await waitFor(() => expect(dialog).toHaveBeenCalledTimes(1))
    expect(sessionToken.read()).toBe('token-1')
    dialog.mockResolvedValueOnce({ confirm: true, cancel: false, errMsg: '' })
    fireEvent.click(button)
    await waitFor(() => expect(relaunch).toHaveBeenCalledWith({ url: '/pages/home/index' }))
    expect(sessionToken.read()).toBeUndefined()
    expect(useSession.getState().status).toBe('guest')
  })

  it('gives a guest the way in and the guides', async () => {
    useSession.setState({ status: 'guest', session: null })
    answers.mockResolvedValue({ ok: false, error: { code: 'SESSION_MISSING', message: '请先登录。', traceId: 't' } })
    render(<MineScreen />)
    expect(await screen.findByRole('button', { name: '登录' })).toBeTruthy()
    expect(screen.getByText('毕业季要做什么')).toBeTruthy()
  })
})
