import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { MemberRow } from '../../src/contracts/actions/member'
import { MemberDetail } from '../../src/features/branch-members/member-detail'
import { MemberList } from '../../src/features/branch-members/member-list'
import { memberRecord, newBranch } from '../factories/application-view'
import { sent, serve } from './scripted-answers'

jest.mock('../../src/platform/call', () => ({ ...jest.requireActual<object>('../../src/platform/call'), callFunction: jest.fn() }))
const goTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([])
jest.spyOn(Taro, 'showToast').mockResolvedValue({ errMsg: '' })

const organisationId = '9000002'
const row = (id: string, name: string): MemberRow => ({ id, name, joinedMonth: '2020-06', graduationYear: null, openApplication: null, inOffice: false })
const members = [row('m1', '孙三'), row('m2', '李四'), row('m3', '周五')]
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => jest.clearAllMocks())
afterEach(cleanup)

describe('我的团员', () => {
  it('is searched once the typing rests, and filtered', async () => {
    serve({ 'member.list': ({ text }: { text?: string }) => ({ members: text ? [] : members, total: text ? 0 : 3, next: null }) })
    render(<MemberList organisationId={organisationId} />)
    await screen.findByText('孙三')
    const box = await screen.findByRole('searchbox', { name: '按姓名查找团员' })
    for (const text of ['王', '王小', '王小明']) fireEvent.input(box, { target: { value: text } })
    expect(await screen.findByText(/^没有找到名字里带「王小明」的团员/)).toBeTruthy()
    expect(sent('member.list').map((request) => (request.input as { text?: string }).text)).toEqual([undefined, '王小明'])
    fireEvent.click(screen.getByRole('radio', { name: '任职中' }))
    await waitFor(() => expect(sent('member.list').at(-1)?.input).toEqual({ organisationId, state: 'in-office', text: '王小明' }))
  })

  it('marks the year of graduation for those picked', async () => {
    serve({ 'member.list': () => ({ members, total: 3, next: null }), 'member.markGraduation': () => ({ marked: 2 }) })
    render(<MemberList organisationId={organisationId} />)
    await tap('多选')
    fireEvent.click(screen.getByRole('checkbox', { name: /^孙三/ }))
    fireEvent.click(screen.getByRole('checkbox', { name: /^周五/ }))
    await tap('标记毕业年份（2）')
    const year = new Date().getFullYear()
    fireEvent.click(await screen.findByRole('radio', { name: `${year} 年` }))
    await tap('确定')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(sent('member.markGraduation')[0]?.input).toEqual({ organisationId, memberIds: ['m1', 'm3'], graduationYear: year })
  })
})

describe('one member', () => {
  const get = (openApplicationId: string | null) => serve({ 'member.get': () => ({ record: memberRecord(), branch: newBranch, openApplicationId }) })

  it('can be sent on their way by the branch', async () => {
    get(null)
    render(<MemberDetail memberId='m1' organisationId={organisationId} />)
    await tap('发起转移')
    expect(goTo.mock.calls[0]?.[0].url).toBe('/packages/member/transfer/index?memberId=m1')
  })

  it('with an application under way leads to it instead', async () => {
    get('a1')
    render(<MemberDetail memberId='m1' organisationId={organisationId} />)
    await tap('查看正在审核的申请')
    expect(goTo.mock.calls[0]?.[0].url).toBe('/packages/application/detail/index?id=a1')
    expect(screen.queryByRole('button', { name: '发起转移' })).toBeNull()
  })
})
