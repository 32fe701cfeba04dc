import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { MyOrganisation } from '../../src/contracts/actions/member'
import { MyOrganisationPage } from '../../src/features/my-organisation/my-organisation-page'
import { callFunction, LostAnswer } from '../../src/platform/call'

jest.mock('../../src/platform/call', () => ({ ...jest.requireActual<object>('../../src/platform/call'), callFunction: jest.fn() }))

const answers = jest.mocked(callFunction)
const goTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([])
const ring = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: '' })

const own: MyOrganisation = {
  branch: { id: '9000001', name: '乙班团支部', type: 'branch', contactName: '周启明', contactPhone: '010-0000-0001' },
  superiors: [{ id: '9000002', name: '甲校团委', type: 'committee', contactName: '陈静宜', contactPhone: '010-0000-0002' }],
  record: {
    id: 'm', name: '林小满', maskedIdNumber: '99**************34', maskedPhone: null, ethnicity: '汉族', politicalStatus: '共青团员', education: '本科',
    joinedMonth: '2019-05', memberNumber: '201912345678', graduationYear: 2026, offices: [],
  },
  applications: [],
  partyNotice: null,
}

function serve(changes: Partial<MyOrganisation> = {}): void {
  answers.mockResolvedValue({ ok: true, data: { ...own, ...changes } } as never)
}

beforeEach(() => jest.clearAllMocks())
afterEach(cleanup)

describe('我的组织', () => {
  it('shows whom to call at the branch and above it, and calls', async () => {
    serve()
    render(<MyOrganisationPage />)
    fireEvent.click(await screen.findByRole('button', { name: /^甲校团委/ }))
    const sheet = screen.getByRole('dialog', { name: '甲校团委' })
    expect(sheet.textContent).toContain('陈静宜')
    fireEvent.click(screen.getByRole('button', { name: '拨打电话' }))
    expect(ring).toHaveBeenCalledWith({ phoneNumber: '010-0000-0002' })
  })

  it('leads a member in a branch to 转移团组织 and one without to 申请加入', async () => {
    serve()
    const { unmount } = render(<MyOrganisationPage />)
    fireEvent.click(await screen.findByRole('button', { name: '转移团组织' }))
    expect(goTo).toHaveBeenLastCalledWith({ url: '/packages/member/transfer/index' })
    unmount()
    serve({ branch: null, superiors: [] })
    render(<MyOrganisationPage />)
    fireEvent.click(await screen.findByRole('button', { name: '申请加入' }))
    expect(goTo).toHaveBeenLastCalledWith({ url: '/packages/member/join/index' })
  })

  it('tells a Party member where the other membership moves', async () => {
    serve({ partyNotice: '党组织关系不在这里转接。' })
    render(<MyOrganisationPage />)
    expect(await screen.findByText('党组织关系不在这里转接。')).toBeTruthy()
  })

  it('without a connection says so and reads again', async () => {
    answers.mockRejectedValueOnce(new LostAnswer())
    render(<MyOrganisationPage />)
    fireEvent.click(await screen.findByRole('button', { name: '重新加载' }))
    serve()
    expect(await screen.findByText('乙班团支部')).toBeTruthy()
  })
})
