import type { ApplicationSummary, ApplicationView } from '../../src/contracts/actions/application'
import type { MyOrganisation } from '../../src/contracts/actions/member'
import { joinObstacle, lastNote } from '../../src/features/join/join-presenter'
import type { JoinCase } from '../../src/features/join/use-join-case'

const clear: JoinCase = { own: { branch: null, applications: [] } as unknown as MyOrganisation, resubmitting: null, wanted: null, wantedLost: false }
const application = (state: ApplicationSummary['state']) => ({ id: 'a1', state, targetName: '乙班团支部' }) as ApplicationSummary
const withOwn = (own: Partial<MyOrganisation>): JoinCase => ({ ...clear, own: { ...clear.own, ...own } })

describe('joining', () => {
  it('is open to someone no branch holds and who waits for nothing', () => {
    expect(joinObstacle(clear)).toBeNull()
    expect(joinObstacle(withOwn({ applications: [application('refused')] }))).toBeNull()
  })

  it('is not for someone in a branch, who is sent to 转移团组织', () => {
    const branch = { id: '9000001', name: '丙班团支部', type: 'branch', contactName: '', contactPhone: '' } as const
    const obstacle = joinObstacle(withOwn({ branch }))
    expect(obstacle?.sentence).toContain('丙班团支部')
    expect(obstacle?.link.url).toBe('/packages/member/transfer/index')
  })

  it('waits for the application under way and leads to it', () => {
    expect(joinObstacle(withOwn({ applications: [application('pending')] }))?.link.url).toBe('/packages/application/detail/index?id=a1')
  })

  it('is sent again only when the application allows it', () => {
    const resubmitting = (moves: string[]) => ({ ...clear, resubmitting: { id: 'a1', moves, timeline: [] } as unknown as ApplicationView })
    expect(joinObstacle(resubmitting(['resubmit']))).toBeNull()
    expect(joinObstacle(resubmitting([]))?.link.text).toBe('查看这份申请')
  })

  it('repeats the words of the last refusal', () => {
    const timeline = [{ event: 'refuse', at: '', by: null, note: '请先报到' }]
    expect(lastNote({ ...clear, resubmitting: { timeline } as unknown as ApplicationView })).toBe('请先报到')
    expect(lastNote(clear)).toBeNull()
  })
})
