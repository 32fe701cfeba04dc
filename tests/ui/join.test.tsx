import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { OrganisationRow } from '../../src/contracts/organisations'
import { JoinPage } from '../../src/features/join/join-page'
import { callFunction } from '../../src/platform/call'

jest.mock('../../src/platform/call', () => ({ ...jest.requireActual<object>('../../src/platform/call'), callFunction: jest.fn() }))

const answers = jest.mocked(callFunction)
const replaceWith = jest.spyOn(Taro, 'redirectTo').mockResolvedValue({ errMsg: '' })

const branch: OrganisationRow = {
  id: '9000001', fullName: '中国共产主义青年团甲校乙班团支部', shortName: '乙班团支部', type: 'branch', kind: 'class', status: 'active',
  regionName: '北京市海淀区', superiors: ['甲校团委'], branchCount: 0,
}

function serve(organisation: unknown, submitted: unknown = { ok: true, data: { applicationId: 'a1', version: 1 } }): void {
  const own = { branch: null, superiors: [], record: { name: '吴念安', maskedIdNumber: '99**************85' }, applications: [], partyNotice: null }
  const envelopes: Record<string, unknown> = {
    'join.submit': submitted,
    'organisation.get': organisation,
    'organisation.branches': { ok: true, data: { organisations: [branch], next: null } },
    'member.myOrganisation': { ok: true, data: own },
  }
  answers.mockImplementation((_function, { action }) => Promise.resolve(envelopes[action] as never))
}

beforeEach(() => jest.clearAllMocks())
afterEach(cleanup)

describe('申请加入', () => {
  it('with the branch of a link is one tap', async () => {
    serve({ ok: true, data: branch })
    render(<JoinPage targetId='9000001' />)
    await screen.findByText('99**************85')
    fireEvent.click(screen.getByRole('button', { name: '提交申请' }))
    await waitFor(() => expect(replaceWith).toHaveBeenCalledWith({ url: '/packages/application/detail/index?id=a1' }))
    expect(answers.mock.calls.find(([, { action }]) => action === 'join.submit')?.[1].input).toEqual({ targetId: '9000001' })
  })

  it('with a link to a 团委 offers its branches', async () => {
    serve({ ok: true, data: { ...branch, id: '9000002', shortName: '甲校团委', type: 'committee', branchCount: 1 } })
    render(<JoinPage targetId='9000002' />)
    await screen.findByText(/「甲校团委」是上级团组织/)
    fireEvent.click(await screen.findByRole('button', { name: /^乙班团支部/ }))
    expect(screen.getByRole('button', { name: '提交申请' })).toBeTruthy()
  })

  it('with a link to nothing says so and lets one search', async () => {
    serve({ ok: false, error: { code: 'NOT_FOUND', message: '没有找到', traceId: 't' } })
    render(<JoinPage targetId='9000009' />)
    await screen.findByText(/链接里或上次申请的团组织找不到了/)
    expect(screen.queryByRole('button', { name: '提交申请' })).toBeNull()
  })

  it('keeps the choice when it is refused', async () => {
    serve({ ok: true, data: branch }, { ok: false, error: { code: 'TARGET_ARCHIVED', message: '这个团支部已经归档。', traceId: 't' } })
    render(<JoinPage targetId='9000001' />)
    fireEvent.click(await screen.findByRole('button', { name: '提交申请' }))
    await screen.findByText('这个团支部已经归档。')
    expect(screen.getByText('乙班团支部')).toBeTruthy()
  })
})
