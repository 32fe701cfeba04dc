import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { ReviewList } from '../../src/features/review/review-list'
import { applicationSummary } from '../factories/application-view'
import { lost, refused, sent, serve } from './scripted-answers'

jest.mock('../../src/platform/call', () => ({ ...jest.requireActual<object>('../../src/platform/call'), callFunction: jest.fn() }))
const goTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([])
jest.spyOn(Taro, 'showModal').mockResolvedValue({ confirm: true, cancel: false, errMsg: '' })

const organisationId = '9000002'
const waiting = Array.from({ length: 40 }, (_, index) => applicationSummary({ id: `a${index}`, memberName: `团员${index}` }))
const page = (applications: unknown[], next: string | null = null, total = applications.length) => ({ applications, total, next })
async function tap(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await act(() => Promise.resolve(void fireEvent.click(button)))
}
const open = () => render(<ReviewList organisationId={organisationId} kind='transfer' />)

beforeEach(() => jest.clearAllMocks())
afterEach(cleanup)

describe('申请转入', () => {
  it('opens one, and reads on page by page', async () => {
    serve({ 'application.list': ({ cursor }: { cursor?: string }) => (cursor ? page([waiting[39]], null, 40) : page(waiting.slice(0, 39), 'a38', 40)) })
    open()
    fireEvent.click(await screen.findByRole('button', { name: /^团员0，/ }))
    expect(goTo.mock.calls[0]?.[0].url).toBe('/packages/application/detail/index?id=a0')
    expect(screen.queryByRole('button', { name: /^团员39，/ })).toBeNull()
    await tap('加载更多')
    expect(await screen.findByRole('button', { name: /^团员39，/ })).toBeTruthy()
    expect(sent('application.list').at(-1)?.input).toMatchObject({ cursor: 'a38' })
  })

  it('says when nothing waits, and shows what is done', async () => {
    serve({ 'application.list': ({ status }: { status: string }) => page(status === 'open' ? [] : [applicationSummary({ state: 'approved' })]) })
    open()
    expect(await screen.findByText(/^没有等待审核的申请转入/)).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '已处理' }))
    expect(await screen.findByText('已通过')).toBeTruthy()
  })
})

describe('many at once', () => {
  async function agreeToAll(): Promise<void> {
    await tap('多选')
    await tap('全选')
    expect(screen.getByText('已选 40 份')).toBeTruthy()
    await tap('同意所选（40）')
  }

  it('sends a command each with its own commandId and version', async () => {
    serve({ 'application.list': () => page(waiting), 'application.agree': () => ({ applicationId: 'a', version: 2 }) })
    open()
    await agreeToAll()
    expect(await screen.findByText('40 份都已同意')).toBeTruthy()
    expect(new Set(sent('application.agree').map((request) => request.commandId)).size).toBe(40)
    expect(sent('application.agree')[0]?.input).toEqual({ applicationId: 'a0', version: 1 })
    await tap('返回列表')
    await waitFor(() => expect(sent('application.list').length).toBeGreaterThan(1))
  })

  it('names what somebody else dealt with', async () => {
    const agree = ({ applicationId }: { applicationId: string }) => (applicationId === 'a3' ? refused('STALE', { state: 'withdrawn' }) : { applicationId, version: 2 })
    serve({ 'application.list': () => page(waiting), 'application.agree': agree })
    open()
    await agreeToAll()
    expect(await screen.findByText('39 份已同意，另外 1 份见下')).toBeTruthy()
    expect(screen.getByText('已被处理：已撤回')).toBeTruthy()
  })

  it('asks again for lost answers with the same commandIds', async () => {
    let network: unknown = lost
    serve({ 'application.list': () => page(waiting.slice(0, 2)), 'application.agree': () => network })
    open()
    await tap('多选')
    await tap('全选')
    await tap('同意所选（2）')
    const again = await screen.findByRole('button', { name: '再试一次（2）' }, { timeout: 8000 })
    const before = new Set(sent('application.agree').map((request) => request.commandId))
    network = { applicationId: 'a', version: 2 }
    fireEvent.click(again)
    expect(await screen.findByText('2 份都已同意')).toBeTruthy()
    expect(new Set(sent('application.agree').map((request) => request.commandId))).toEqual(before)
  }, 15_000)

  it('refuses with one reason for all', async () => {
    serve({ 'application.list': () => page(waiting.slice(0, 3)), 'application.refuse': () => ({ applicationId: 'a', version: 2 }) })
    open()
    await tap('多选')
    fireEvent.click(screen.getByRole('checkbox', { name: /^团员1，/ }))
    await tap('拒绝所选')
    fireEvent.click(await screen.findByRole('radio', { name: /^不是我支部的人员/ }))
    await tap('确定拒绝')
    expect(await screen.findByText('1 份都已拒绝')).toBeTruthy()
    expect(sent('application.refuse').map((request) => request.input)).toEqual([
      { applicationId: 'a1', version: 1, note: '不是我支部的人员，请核对后另选团支部。' },
    ])
  })
})
