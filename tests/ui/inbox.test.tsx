import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { NotificationView } from '../../src/contracts/actions/notification'
import { InboxScreen } from '../../src/features/inbox/inbox-screen'
import { useSession } from '../../src/features/session/session-store'
import { callFunction, LostAnswer } from '../../src/platform/call'

jest.mock('../../src/platform/call', () => ({ ...jest.requireActual<object>('../../src/platform/call'), callFunction: jest.fn() }))

const answers = jest.mocked(callFunction)
jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([])
const goTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
const badge = jest.spyOn(Taro, 'setTabBarBadge').mockResolvedValue({ errMsg: '' })
const noBadge = jest.spyOn(Taro, 'removeTabBarBadge').mockResolvedValue({ errMsg: '' })

function line(id: string, memberName: string, read = false): NotificationView {
  return {
    id, event: 'submit', as: 'target', organisationId: '5324992', organisationName: '新生临时团支部', kind: 'transfer', applicationId: `application-${id}`, memberName,
    sourceName: '计通2203班团支部', targetName: '新生临时团支部', note: null, at: new Date().toISOString(), read,
  }
}

/** An inbox of two pages. */
function serve(first: NotificationView[], second: NotificationView[] = []): void {
  const all = [...first, ...second].map((each) => ({ ...each }))
  const unread = () => all.filter(({ read }) => !read).length
  answers.mockImplementation((_function, { action, input }) => {
    const { cursor, ids } = input as { cursor?: string; ids?: string[] }
    if (action === 'notification.read') {
      for (const each of all) each.read ||= !ids || ids.includes(each.id)
      return Promise.resolve({ ok: true, data: { unread: unread() } } as never)
    }
    const page = cursor ? all.slice(first.length) : all.slice(0, first.length)
    return Promise.resolve({ ok: true, data: { notifications: page, unread: unread(), next: cursor || second.length === 0 ? null : 'more' } } as never)
  })
}

beforeEach(() => {
  useSession.setState({ status: 'signed-in', session: { name: '周启明', member: null, offices: [], unread: 0 }, actingFor: null, error: null })
  jest.clearAllMocks()
})
afterEach(cleanup)

describe('the inbox', () => {
  it('says what happened, marks it as read on a tap and goes there; the tab keeps count', async () => {
    serve([line('1', '林小满'), line('2', '杜心婷')])
    render(<InboxScreen />)
    fireEvent.click(await screen.findByRole('button', { name: /^未读，林小满申请转入/ }))
    expect(badge).toHaveBeenCalledWith({ index: 1, text: '2' })
    expect(goTo).toHaveBeenCalledWith({ url: '/packages/application/detail/index?id=application-1' })
    await screen.findByRole('button', { name: /^林小满申请转入/ })
    expect(badge).toHaveBeenLastCalledWith({ index: 1, text: '1' })
    expect(screen.getByText('1 条未读')).toBeTruthy()
  })

  it('marks all of them at once and takes the number from the tab', async () => {
    serve([line('1', '林小满'), line('2', '杜心婷')])
    render(<InboxScreen />)
    fireEvent.click(await screen.findByRole('button', { name: '全部标为已读' }))
    await waitFor(() => expect(screen.queryByText(/条未读/)).toBeNull())
    expect(noBadge).toHaveBeenCalled()
  })

  it('loads older ones below', async () => {
    serve([line('1', '林小满')], [line('2', '杜心婷')])
    render(<InboxScreen />)
    fireEvent.click(await screen.findByRole('button', { name: '加载更多' }))
    await screen.findByText('杜心婷申请转入')
    expect(screen.getByText('林小满申请转入')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '加载更多' })).toBeNull()
  })

  it('keeps the older ones on the page while it is read anew', async () => {
    serve([line('1', '林小满')], [line('2', '杜心婷')])
    render(<InboxScreen />)
    fireEvent.click(await screen.findByRole('button', { name: '加载更多' }))
    await screen.findByText('杜心婷申请转入')
    fireEvent.click(screen.getByRole('button', { name: '全部标为已读' }))
    await screen.findByRole('button', { name: /^杜心婷申请转入/ })
    expect(screen.getByRole('button', { name: /^林小满申请转入/ })).toBeTruthy()
  })

  it('says so while it is empty', async () => {
    serve([])
    render(<InboxScreen />)
    expect(await screen.findByText(/还没有消息/)).toBeTruthy()
  })

  it('offers to try again when there is no network', async () => {
    answers.mockRejectedValueOnce(new LostAnswer('offline'))
    render(<InboxScreen />)
    await screen.findByText('没有连上')
    serve([line('1', '林小满')])
    fireEvent.click(screen.getByRole('button', { name: '重新加载' }))
    expect(await screen.findByText('林小满申请转入')).toBeTruthy()
  })

  it('invites to sign in when the session has ended', async () => {
    answers.mockResolvedValue({ ok: false, error: { code: 'SESSION_MISSING', message: '请先登录。', traceId: 't' } })
    render(<InboxScreen />)
    fireEvent.click(await screen.findByRole('button', { name: '登录' }))
    expect(goTo).toHaveBeenCalledWith({ url: '/packages/account/sign-in/index?next=%2Fpages%2Finbox%2Findex' })
  })
})
