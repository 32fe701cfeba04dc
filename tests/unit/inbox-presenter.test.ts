import type { NotificationEvent, NotificationView } from '../../src/contracts/actions/notification'
import type { OfficeView } from '../../src/contracts/actions/session'
import { applicationEvents } from '../../src/contracts/application-words'
import { presentNotification } from '../../src/features/inbox/notification-presenter'

const now = new Date('2026-11-21T04:00:00.000Z')
const events = [...Object.keys(applicationEvents), 'pull-in'] as NotificationEvent[]
const readers: NotificationView['as'][] = ['member', 'source', 'target', 'reviewer']
const everyCell = events.flatMap((event) => readers.map((as) => ({ event, as })))

const office: OfficeView = { organisationId: '9000002', organisationName: '计通2203班团支部', organisationType: 'branch', title: '书记', waiting: 0 }

function notification(facts: Partial<NotificationView>): NotificationView {
  return {
    id: 'n1', event: 'submit', as: 'member', organisationId: null, organisationName: null, kind: 'transfer', applicationId: 'a1',
    memberName: '林小满', sourceName: '计通2203班团支部', targetName: '新生临时团支部', note: null, at: '2026-11-18T03:00:00.000Z', read: false,
    ...facts,
  }
}

const present = (facts: Partial<NotificationView>) => presentNotification(notification(facts), [office], now)

describe('every event, to everyone concerned', () => {
  it.each(everyCell)('$event has words for the $as', (cell) => {
    const { title, sentence } = present(cell)
    expect(title).not.toMatch(/undefined|null|。$/)
    expect(sentence).toMatch(/[。！？]$/)
    expect(sentence).not.toMatch(/undefined|null|。。/)
  })

  it.each(everyCell)('$event speaks to the $as of the member by name, or as 您', ({ event, as }) => {
    const { title, sentence } = present({ event, as })
    if (as === 'member') expect(title + sentence).not.toContain('林小满')
    else expect(title + sentence).toContain('林小满')
  })

  it.each(everyCell)('$event leaves out the source for the $as where no branch held the member', ({ event, as }) => {
    const { title, sentence } = present({ event, as, kind: 'join', sourceName: null })
    expect(title + sentence).not.toMatch(/从(申请|转入|直接)|申请转入本组织/)
  })
})

describe('what people read', () => {
  it('a branch with a new transfer: who comes from where, and to look at it', () => {
    expect(present({ event: 'submit', as: 'target' })).toMatchObject({
      title: '林小满申请转入',
      sentence: '林小满从计通2203班团支部申请转入本支部，请点开核对，及时处理。',
    })
  })

  it('a branch with a new join', () => {
    expect(present({ event: 'submit', as: 'target', kind: 'join', sourceName: null })).toMatchObject({
      title: '林小满申请加入',
      sentence: '林小满申请转入本支部，请点开核对，及时处理。',
    })
  })

  it('a member who was accepted: where the membership is now', () => {
    expect(present({ event: 'agree' })).toMatchObject({
      title: '转移团组织已通过',
      sentence: '新生临时团支部同意了，您现在是这个团支部的团员。',
    })
  })

  it('a member who was refused: the reason in the words of the reviewer, and what can be done', () => {
    expect(present({ event: 'refuse', note: '请先到团支部报到' }).sentence).toBe(
      '到新生临时团支部的申请被拒绝。理由：请先到团支部报到。可以改好后重新提交，或换一个团支部，不用从头填。',
    )
    expect(present({ event: 'refuse', note: '请先报到。' }).sentence).toContain('理由：请先报到。可以')
    expect(present({ event: 'refuse' }).sentence).not.toContain('理由')
  })

  it('a member whose application came back: that nothing typed is lost', () => {
    expect(present({ event: 'expire' }).sentence).toContain('已填的内容都在')
  })

  it('a member who was pulled in: by whom, and where to turn', () => {
    expect(present({ event: 'pull-in', kind: null, applicationId: null })).toMatchObject({
      title: '您已转入新生临时团支部',
      sentence: '新生临时团支部用「添加团员」把您从计通2203班团支部转入。如果您不知情，请联系这个团支部。',
    })
  })

  it('the organisation it concerns, and how long ago', () => {
    expect(present({ as: 'target', organisationName: '新生临时团支部' }).about).toBe('新生临时团支部 · 3 天前')
    expect(present({}).about).toBe('3 天前')
  })

  it('whether it is new', () => {
    expect(present({ read: false }).unread).toBe(true)
    expect(present({ read: true }).unread).toBe(false)
  })
})

describe('where a tap leads', () => {
  it('to the application, where there is one', () => {
    expect(present({ as: 'source' }).url).toBe('/packages/application/detail/index?id=a1')
  })

  it('to 我的组织 for a member who was pulled in', () => {
    expect(present({ event: 'pull-in', applicationId: null }).url).toBe('/packages/member/organisation/index')
  })

  it('to 我的团员 for the branch that lost or gained the member', () => {
    const url = present({ event: 'pull-in', as: 'source', applicationId: null, organisationId: '9000002' }).url
    expect(url).toBe('/packages/branch/members/index?organisationId=9000002')
  })

  it('nowhere for someone who has left that office', () => {
    expect(present({ event: 'pull-in', as: 'source', applicationId: null, organisationId: '9000009' }).url).toBeNull()
  })
})
