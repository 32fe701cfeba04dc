import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ApplicationView } from '../../src/contracts/actions/application'
import { ApplicationDetail } from '../../src/features/application/application-detail'
import { applicationView } from '../factories/application-view'
import { lost, refused, sent, serve } from './scripted-answers'

jest.mock('../../src/platform/call', () => ({ ...jest.requireActual<object>('../../src/platform/call'), callFunction: jest.fn() }))
jest.spyOn(Taro, 'showToast').mockResolvedValue({ errMsg: '' })
const goTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([])
const ask = jest.spyOn(Taro, 'showModal').mockResolvedValue({ confirm: true, cancel: false, errMsg: '' })

const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const decided = (event: 'agree' | 'refuse'): ApplicationView =>
  applicationView({
    state: event === 'agree' ? 'approved' : 'refused', version: 2, holder: null, expiresAt: null,
    timeline: [{ event, at: '2026-11-19T02:00:00.000Z', by: '李书记 · 丁班团支部', note: null }],
  })

/** The reviewer's view until `write` was called, then `after`. */
function review(action: string, answer: () => unknown, after: ApplicationView): void {
  let written = false
  serve({
    'application.get': () => (written ? after : applicationView({ moves: ['agree', 'refuse'] })),
    [action]: () => {
      written = true
      return answer()
    },
  })
}

beforeEach(() => {
  jest.clearAllMocks()
})
afterEach(cleanup)

const open = () => render(<ApplicationDetail applicationId='a1' />)

describe('a reviewer', () => {
  it('agrees with the version on the screen and sees the result', async () => {
    review('application.agree', () => ({ applicationId: 'a1', version: 2 }), decided('agree'))
    open()
    await tap('同意')
    expect(await screen.findByText('转接完成')).toBeTruthy()
    expect(sent('application.agree')[0]?.input).toEqual({ applicationId: 'a1', version: 1 })
    expect(screen.queryByRole('button', { name: '同意' })).toBeNull()
  })

  it('who was overtaken reads by whom, and no failure', async () => {
    review('application.agree', () => refused('STALE'), decided('refuse'))
    open()
    await tap('同意')
    expect(await screen.findByText(/^已由 李书记 · 丁班团支部 于 11月19日 10:00 处理：拒绝/)).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('must give a reason to refuse, may take a phrase, and loses no word when it does not go through', async () => {
    let answer: unknown = refused('INTERNAL')
    review('application.refuse', () => answer, applicationView({ moves: ['agree', 'refuse'] }))
    open()
    await tap('拒绝')
    await tap('确定拒绝')
    expect((await screen.findByRole('alert')).textContent).toContain('请写明拒绝理由')
    expect(sent('application.refuse')).toHaveLength(0)
    fireEvent.click(screen.getByRole('radio', { name: /^请先到团支部报到/ }))
    await tap('确定拒绝')
    expect((await screen.findByRole('alert')).textContent).toContain('系统出了点问题')
    answer = { applicationId: 'a1', version: 2 }
    await tap('确定拒绝')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(sent('application.refuse').at(-1)?.input).toEqual({ applicationId: 'a1', version: 1, note: '请先到团支部报到，报到后再次提交。' })
  })
})

describe('whoever filed it', () => {
  it('is asked before it is withdrawn', async () => {
    ask.mockResolvedValueOnce({ confirm: false, cancel: true, errMsg: '' })
    serve({ 'application.get': () => applicationView({ moves: ['withdraw', 'remind'] }), 'application.withdraw': () => ({ applicationId: 'a1', version: 2 }) })
    open()
    await tap('撤回申请')
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(1))
    expect(sent('application.withdraw')).toHaveLength(0)
    await tap('撤回申请')
    await waitFor(() => expect(sent('application.withdraw')).toHaveLength(1))
  })

  it('is told that a second reminder has to wait', async () => {
    serve({ 'application.get': () => applicationView({ moves: ['remind'] }), 'application.remind': () => refused('REMINDED_ALREADY') })
    open()
    await tap('提醒审核')
    expect((await screen.findByRole('alert')).textContent).toContain('24 小时后')
  })

  it('sends it again from the form it came from', async () => {
    serve({ 'application.get': () => ({ ...decided('refuse'), moves: ['resubmit'] }) })
    open()
    await tap('重新提交')
    expect(goTo.mock.calls[0]?.[0].url).toMatch(/^\/packages\/member\/transfer\/index\?applicationId=/)
  })
})

describe('without a connection', () => {
  it('the page says so and reads again', async () => {
    let answer: unknown = lost
    serve({ 'application.get': () => answer })
    open()
    expect(await screen.findByText(/网络好像断了/)).toBeTruthy()
    answer = applicationView()
    await tap('重新加载')
    expect(await screen.findByText('等待丙校丁班团支部审核')).toBeTruthy()
  })
})
