import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { PullIn } from '../../src/features/pull-in/pull-in'
import { refused, sent, serve } from './scripted-answers'

jest.mock('../../src/platform/call', () => ({ ...jest.requireActual<object>('../../src/platform/call'), callFunction: jest.fn() }))
const replaceWith = jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: '' })

/** Invented: area code 99, right check digit. */
const number = '990000200304080018'
const fill = async (name: string, value: string) => fireEvent.input(await screen.findByRole('textbox', { name }), { target: { value } })
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const valueOf = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value

beforeEach(() => {
  jest.clearAllMocks()
  localStorage.clear()
  render(<PullIn organisationId='9000002' />)
})
afterEach(cleanup)

describe('添加团员', () => {
  it('says what will happen, then from where the member came', async () => {
    serve({ 'member.pullIn': () => ({ memberId: 'm1', name: '林小满', previousBranchName: '乙班团支部' }) })
    await fill('姓名', '林小满')
    await fill('身份证号', ' 990000 20030408 0018')
    await tap('添加团员')
    expect((await screen.findByRole('dialog')).textContent).toContain('该团员会立即转入本支部，原支部和本人会收到通知')
    expect(sent('member.pullIn')).toHaveLength(0)
    await tap('确定添加')
    expect(await screen.findByText(/^林小满已从乙班团支部转入本支部/)).toBeTruthy()
    expect(sent('member.pullIn')[0]?.input).toEqual({ organisationId: '9000002', name: '林小满', idNumber: number })
  })

  it('does not send a number with a wrong digit', async () => {
    await fill('姓名', '林小满')
    await fill('身份证号', '990000200304080019')
    expect((await screen.findByRole('alert')).textContent).toContain('校验没有通过')
    await tap('添加团员')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('keeps what was typed when nobody matches', async () => {
    serve({ 'member.pullIn': () => refused('MEMBER_NOT_MATCHED') })
    await fill('姓名', '林小蛮')
    await fill('身份证号', number)
    await tap('添加团员')
    await tap('确定添加')
    expect((await screen.findByRole('alert')).textContent).toContain('没有对上任何团员')
    expect([valueOf('姓名'), valueOf('身份证号')]).toEqual(['林小蛮', number])
  })

  it('leaves the number neither on the device nor in an address', async () => {
    serve({ 'member.pullIn': () => ({ memberId: 'm1', name: '林小满', previousBranchName: null }) })
    await fill('姓名', '林小满')
    await fill('身份证号', number)
    await tap('添加团员')
    await tap('确定添加')
    await tap('查看这名团员')
    await waitFor(() => expect(replaceWith).toHaveBeenCalledTimes(1))
    expect(JSON.stringify(replaceWith.mock.calls)).not.toContain(number)
    expect(JSON.stringify({ ...localStorage })).not.toContain(number)
    expect(document.body.innerHTML).not.toContain(number)
  })
})
