import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Overview } from '../../src/features/committee/overview'
import { refused, serve } from './scripted-answers'

jest.mock('../../src/platform/call', () => ({ ...jest.requireActual<object>('../../src/platform/call'), callFunction: jest.fn() }))
const goTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([])
const college = { id: '9000001', name: '甲学院团委', type: 'committee', members: 166, waiting: 6, oldestWaitingDays: 9 }
const branch = { id: '9000002', name: '乙班团支部', type: 'branch', members: 30, waiting: 0, oldestWaitingDays: null }

beforeEach(() => jest.clearAllMocks())
afterEach(cleanup)

describe('下级团组织', () => {
  it('leads a level down, but not below a branch', async () => {
    serve({ 'organisation.overview': () => ({ name: '甲校团委', rows: [college, branch] }) })
    render(<Overview organisationId='9000000' />)
    fireEvent.click(await screen.findByRole('button', { name: /^甲学院团委.*最久 9 天/ }))
    expect(goTo.mock.calls[0]?.[0].url).toBe('/packages/committee/overview/index?organisationId=9000001')
    expect(screen.queryByRole('button', { name: /^乙班团支部/ })).toBeNull()
  })

  it('says when there is nothing below, or nothing to see', async () => {
    serve({ 'organisation.overview': () => ({ name: '甲校团委', rows: [] }) })
    render(<Overview organisationId='9000000' />)
    expect(await screen.findByText('甲校团委下面还没有团组织。')).toBeTruthy()
    cleanup()
    serve({ 'organisation.overview': () => refused('NOT_FOUND') })
    render(<Overview organisationId='9000000' />)
    expect(await screen.findByText(/没有找到，或您不能查看/)).toBeTruthy()
  })
})
