import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { OrganisationRow } from '../../src/contracts/organisations'
import { useSession } from '../../src/features/session/session-store'
import { TransferPage } from '../../src/features/transfer/transfer-page'
import { callFunction, LostAnswer } from '../../src/platform/call'

jest.mock('../../src/platform/call', () => ({ ...jest.requireActual<object>('../../src/platform/call'), callFunction: jest.fn() }))

const answers = jest.mocked(callFunction)
const replaceWith = jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: '' })
jest.spyOn(Taro, 'pageScrollTo').mockResolvedValue({ errMsg: '' })
// jsdom has none.
Element.prototype.scrollIntoView = jest.fn()

const target: OrganisationRow = {
  id: '9000001', fullName: '中国共产主义青年团甲校乙班团支部', shortName: '乙班团支部', type: 'branch', kind: 'floating', status: 'active',
  regionName: '北京市海淀区', superiors: ['甲校团委'], branchCount: 0,
}
const committee: OrganisationRow = { ...target, id: '9000002', shortName: '甲校团委', type: 'committee', kind: 'ordinary', branchCount: 1 }
const memberId = '00000000-0000-4000-8000-000000000001'

type Answer = (input: never) => unknown
type Script = Record<string, Answer>
const refused = (code: string, message: string, details?: object) => ({ refused: { code, message, traceId: 't', details } })

const base: Script = {
  'transfer.check': () => ({ memberName: '林小满', branchName: '丙班团支部', blocks: [] }),
  'organisation.search': () => ({ organisations: [committee, target], more: false }),
  'organisation.branches': () => ({ organisations: [target], next: null }),
  'organisation.get': () => target,
  'transfer.submit': () => ({ applicationId: 'a1', version: 1 }),
}

function serve(changes: Script = {}): void {
  const script = { ...base, ...changes }
  answers.mockImplementation((_function, { action, input }) => {
    const data = script[action]?.(input as never) as { refused?: unknown } | LostAnswer
    if (data instanceof LostAnswer) return Promise.reject(data)
    return Promise.resolve((data.refused ? { ok: false, error: data.refused } : { ok: true, data }) as never)
  })
}

const sent = (action: string) => answers.mock.calls.map(([, request]) => request).filter((request) => request.action === action)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const choose = async (name: RegExp) => fireEvent.click(await screen.findByRole('radio', { name }))
const type = async (role: string, name: string, value: string) => fireEvent.input(await screen.findByRole(role, { name }), { target: { value } })

/** 未落实就业 asks for one field only. */
async function fillUpToSummary(address = '海淀区学院路 1 号'): Promise<void> {
  await choose(/^未落实就业/)
  await tap('下一步')
  await type('searchbox', '搜索团组织', '乙班')
  await tap(/^乙班团支部/)
  await screen.findByText('可以转到这里。')
  await tap('下一步')
  await type('textbox', '详细地址', address)
  await tap('下一步')
}

beforeEach(() => {
  const member = { id: memberId, branchId: '9000003', branchName: '丙班团支部' }
  useSession.setState({ status: 'signed-in', session: { name: '林小满', member, offices: [], unread: 0 }, actingFor: null, error: null })
  localStorage.clear()
  jest.clearAllMocks()
})
afterEach(cleanup)

describe('a member who wants to move', () => {
  it('goes from the reason to the application in four steps', async () => {
    serve()
    render(<TransferPage />)
    await fillUpToSummary()
    await tap('提交申请')
    await waitFor(() => expect(replaceWith).toHaveBeenCalledWith({ url: '/packages/application/detail/index?id=a1' }))
    expect(sent('transfer.submit')[0]?.input).toEqual({ memberId, reason: 'unsettled', targetId: '9000001', form: { address: '海淀区学院路 1 号' } })
    expect(sent('transfer.check').at(-1)?.input).toEqual({ memberId, reason: 'unsettled', targetId: '9000001' })
  })

  it('sees what stands in the way before the form, with whom to call, and no form', async () => {
    const block = { code: 'IN_OFFICE', severity: 'block', sentence: '还在丙班团支部任职。', liftedBy: { who: '甲校团委', phone: '010-0000-0001' } }
    serve({ 'transfer.check': () => ({ memberName: '林小满', branchName: '丙班团支部', blocks: [block] }) })
    render(<TransferPage />)
    await screen.findByText('还在丙班团支部任职。')
    expect(screen.getByText('由甲校团委处理')).toBeTruthy()
    expect(screen.getByRole('button', { name: '拨打 010-0000-0001' })).toBeTruthy()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('is offered the branches of a 团委 in its place', async () => {
    serve()
    render(<TransferPage />)
    await choose(/^未落实就业/)
    await tap('下一步')
    await type('searchbox', '搜索团组织', '甲校')
    await tap(/^甲校团委/)
    await screen.findByText(/「甲校团委」是上级团组织，不能直接接收团员/)
    await tap(/^乙班团支部/)
    await screen.findByText('可以转到这里。')
    expect(sent('organisation.branches')[0]?.input).toMatchObject({ organisationId: '9000002' })
  })

  it('sees right away that a target does not do, and cannot go on with it', async () => {
    const block = { code: 'TARGET_IS_CURRENT', severity: 'block', sentence: '已经在这个团支部，请选别的团支部。', liftedBy: null }
    serve({ 'transfer.check': ({ targetId }: { targetId?: string }) => ({ memberName: '林小满', branchName: '丙班团支部', blocks: targetId ? [block] : [] }) })
    render(<TransferPage targetId='9000001' />)
    await choose(/^未落实就业/)
    await tap('下一步')
    await screen.findByText('已经在这个团支部，请选别的团支部。')
    await tap('下一步')
    expect(screen.queryByRole('textbox', { name: '详细地址' })).toBeNull()
  })

  it('is told at the field what is wrong with it, before anything is sent', async () => {
    serve()
    render(<TransferPage />)
    await fillUpToSummary('海')
    await screen.findByText('详细地址至少 4 个字，现在 1 个')
    expect(screen.queryByRole('button', { name: '提交申请' })).toBeNull()
  })

  it('finds everything again after leaving the page, and nothing after sending', async () => {
    serve()
    const first = render(<TransferPage />)
    await fillUpToSummary()
    first.unmount()
    const second = render(<TransferPage />)
    await screen.findByText('上次填到一半，内容都替您留着。')
    expect(screen.getByText('海淀区学院路 1 号')).toBeTruthy()
    await tap('提交申请')
    await waitFor(() => expect(replaceWith).toHaveBeenCalled())
    second.unmount()
    render(<TransferPage />)
    await screen.findByRole('radio', { name: /^升学/, checked: false })
    expect(screen.queryByText('上次填到一半，内容都替您留着。')).toBeNull()
  })
})

describe('a submit that does not go through', () => {
  it('for a field leads back to the field, with everything else kept', async () => {
    serve({ 'transfer.submit': () => refused('INVALID_INPUT', '有几处填写需要修改', { fields: { address: '请写到门牌号' } }) })
    render(<TransferPage />)
    await fillUpToSummary()
    await tap('提交申请')
    await screen.findByText('请写到门牌号')
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: '详细地址' })
    expect(field.value).toBe('海淀区学院路 1 号')
  })

  it('for a new obstacle shows the obstacle', async () => {
    const block = { code: 'OPEN_APPLICATION', severity: 'block', sentence: '已经有一份申请在审核中。', liftedBy: null, applicationId: 'a9' }
    serve({ 'transfer.submit': () => refused('OPEN_APPLICATION', '请等它办完。', { blocks: [block] }) })
    render(<TransferPage />)
    await fillUpToSummary()
    await tap('提交申请')
    await screen.findByText('请等它办完。')
    expect(screen.getByRole('button', { name: '查看这份申请' })).toBeTruthy()
  })

  it('without an answer is sent again as the same command', async () => {
    let lost = 3
    serve({
      'transfer.submit': () => {
        if ((lost -= 1) >= 0) return new LostAnswer()
        return { applicationId: 'a1', version: 1 }
      },
    })
    render(<TransferPage />)
    await fillUpToSummary()
    await tap('提交申请')
    await screen.findByText(/网络好像断了/, undefined, { timeout: 4000 })
    await tap('提交申请')
    await waitFor(() => expect(replaceWith).toHaveBeenCalled())
    expect(new Set(sent('transfer.submit').map(({ commandId }) => commandId)).size).toBe(1)
  }, 10_000)
})

describe('sending again', () => {
  const application = (moves: string[]) => ({
    id: 'a5', version: 3, state: 'refused', startedBy: 'member', memberId, member: null, target, reason: 'unsettled', form: { address: '海淀区学院路 1 号' }, moves,
    timeline: [{ event: 'refuse', at: '', by: null, note: '请先到团支部报到，报到后再次提交。' }],
  })

  it('opens with everything filled in and says why it came back', async () => {
    serve({ 'application.get': () => application(['resubmit']), 'application.resubmit': () => ({ applicationId: 'a5', version: 4 }) })
    render(<TransferPage applicationId='a5' />)
    await screen.findByText('请先到团支部报到，报到后再次提交。')
    await tap('重新提交')
    await waitFor(() => expect(replaceWith).toHaveBeenCalledWith({ url: '/packages/application/detail/index?id=a5' }))
    expect(sent('application.resubmit')[0]?.input).toEqual({
      applicationId: 'a5', version: 3, reason: 'unsettled', targetId: '9000001', form: { address: '海淀区学院路 1 号' },
    })
  })

  it('is not offered for one that is under review again', async () => {
    serve({ 'application.get': () => application([]) })
    render(<TransferPage applicationId='a5' />)
    await screen.findByRole('button', { name: '查看这份申请' })
    expect(screen.queryByRole('button', { name: '重新提交' })).toBeNull()
  })
})

it('asks a guest to sign in', async () => {
  serve()
  useSession.setState({ status: 'guest', session: null })
  render(<TransferPage />)
  expect(await screen.findByRole('button', { name: '去登录' })).toBeTruthy()
})
