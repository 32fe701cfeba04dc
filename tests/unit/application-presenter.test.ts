import type { ApplicationView } from '../../src/contracts/actions/application'
import type { ApplicationEvent, ApplicationState } from '../../src/contracts/application-words'
import { presentApplication } from '../../src/features/application/application-presenter'
import { lastEntry, overtakenWords, timelineSteps } from '../../src/features/application/timeline-presenter'
import { applicationView } from '../factories/application-view'

const now = new Date('2026-11-20T06:10:00.000Z')
const reviewer = '李书记 · 丁班团支部'

function ended(state: ApplicationState, event: ApplicationEvent, changes: Partial<ApplicationView> = {}, note: string | null = null): ApplicationView {
  const entry = { event, at: '2026-11-19T02:00:00.000Z', by: event === 'expire' ? null : event === 'withdraw' ? '孙三' : reviewer, note }
  return applicationView({ state, holder: null, heldBy: null, heldSince: null, expiresAt: null, timeline: [...applicationView().timeline, entry], ...changes })
}
const statusOf = (view: ApplicationView) => presentApplication(view, now).status

describe('an application that waits', () => {
  it('says who holds it, since when, what comes next and by when', () => {
    expect(statusOf(applicationView())).toEqual({
      tag: { text: '待审核', tone: 'waiting' },
      title: '等待丙校丁班团支部审核',
      since: '3 天前送到（11月17日 14:05）',
      next: '审核通过后，孙三立即转入丙校丁班团支部。',
      deadline: { short: '剩 7 天', text: '还有 7 天：11月27日 14:05 前没有审核会自动退回，退回后可以重新提交。', near: false },
    })
  })

  it('turns to the reviewer when the reader is the one who decides', () => {
    const status = statusOf(applicationView({ moves: ['agree', 'refuse'] }))
    expect(status.title).toBe('等您审核')
    expect(status.since).toBe('3 天前送到丙校丁班团支部（11月17日 14:05）')
  })

  it('speaks of becoming a member when somebody joins', () => {
    const view = applicationView({ kind: 'join', source: null, sourceName: null, reason: null, reasonLabel: null, form: {} })
    expect(statusOf(view).next).toBe('审核通过后，孙三成为丙校丁班团支部的团员。')
    expect(presentApplication(view, now)).toMatchObject({ subject: '孙三 · 申请加入', fields: [] })
  })

  it('warns in the last two days and once the time is over', () => {
    expect(statusOf(applicationView({ expiresAt: '2026-11-22T06:10:00.000Z' })).deadline?.near).toBe(true)
    expect(statusOf(applicationView({ expiresAt: '2026-11-22T06:11:00.000Z' })).deadline?.near).toBe(false)
    expect(statusOf(applicationView({ expiresAt: '2026-11-20T06:00:00.000Z' })).deadline).toEqual({
      short: '马上退回', text: '审核期限已到，马上会自动退回，退回后可以重新提交。', near: true,
    })
  })

  it('names no deadline where no clock runs', () => {
    expect(statusOf(applicationView({ expiresAt: null }))).not.toHaveProperty('deadline')
  })
})

describe('an application that has ended', () => {
  it('is done when agreed', () => {
    expect(statusOf(ended('approved', 'agree'))).toMatchObject({
      tag: { text: '已通过', tone: 'good' }, title: '转接完成',
      since: '李书记 · 丁班团支部 于 11月19日 10:00 同意',
      next: '孙三的团组织关系现在在丙校丁班团支部，不用再办别的手续。',
    })
    expect(statusOf(ended('approved', 'agree', { kind: 'join' })).title).toBe('已经加入')
  })

  it('shows the reviewer’s words when refused, and the way back to who may take it', () => {
    const mine = ended('refused', 'refuse', { moves: ['resubmit'] }, '请先到团支部报到')
    expect(statusOf(mine)).toMatchObject({ tag: { tone: 'bad' }, note: '请先到团支部报到', next: '请按拒绝理由改好，再重新提交；也可以换一个团支部。已填的内容都在。' })
    expect(statusOf(ended('refused', 'refuse')).next).toBe('孙三可以修改后重新提交。')
    expect(statusOf(ended('refused', 'refuse', { startedBy: 'branch' })).next).toBe('发起的团支部可以修改后重新提交。')
  })

  it('shows the words of the last refusal, not of an earlier round', () => {
    const first = { event: 'refuse', at: '2026-11-18T02:00:00.000Z', by: reviewer, note: '第一次的理由' } as const
    const last = { event: 'refuse', at: '2026-11-19T02:00:00.000Z', by: reviewer, note: '第二次的理由' } as const
    expect(statusOf(applicationView({ state: 'refused', timeline: [first, last] })).note).toBe('第二次的理由')
  })

  it('was returned by the clock, which has no name', () => {
    expect(statusOf(ended('returned', 'expire', { moves: ['resubmit'] }))).toMatchObject({
      tag: { text: '超时退回' }, since: '11月19日 10:00 自动退回', next: '可以先打电话联系丙校丁班团支部，再重新提交。已填的内容都在。',
    })
  })

  it('was withdrawn or superseded without a fault of anyone', () => {
    expect(statusOf(ended('withdrawn', 'withdraw'))).toMatchObject({ tag: { tone: 'neutral' }, since: '孙三 于 11月19日 10:00 撤回' })
    expect(statusOf(ended('superseded', 'supersede'))).toMatchObject({ tag: { tone: 'neutral' }, title: '已经关闭' })
  })
})

describe('the buttons', () => {
  const buttons = (moves: ApplicationView['moves']) => {
    const { footer, aside } = presentApplication(applicationView({ moves }), now)
    return { footer, aside }
  }

  it('are exactly those the server allows, the main one last', () => {
    expect(buttons([])).toEqual({ footer: [], aside: [] })
    expect(buttons(['agree', 'refuse'])).toEqual({ footer: ['refuse', 'agree'], aside: [] })
    expect(buttons(['remind', 'withdraw'])).toEqual({ footer: ['withdraw', 'remind'], aside: [] })
    expect(buttons(['resubmit'])).toEqual({ footer: ['resubmit'], aside: [] })
  })

  it('have a main one: deciding, sending again, and reminding only once it has waited a day', () => {
    const primary = (moves: ApplicationView['moves'], heldSince = '2026-11-17T06:05:00.000Z') => presentApplication(applicationView({ moves, heldSince }), now).primary
    expect(primary(['refuse', 'agree', 'withdraw'])).toBe('agree')
    expect(primary(['resubmit'])).toBe('resubmit')
    expect(primary(['withdraw', 'remind'], '2026-11-19T06:10:00.000Z')).toBe('remind')
    expect(primary(['withdraw', 'remind'], '2026-11-19T06:10:01.000Z')).toBeNull()
    expect(primary(['withdraw'])).toBeNull()
  })

  it('let someone on both sides withdraw aside, and not remind themselves', () => {
    expect(buttons(['agree', 'refuse', 'withdraw', 'remind'])).toEqual({ footer: ['refuse', 'agree'], aside: ['withdraw'] })
  })
})

describe('what was filled in', () => {
  it('reads with the labels of the form', () => {
    expect(presentApplication(applicationView(), now).fields).toEqual([
      { label: '转出原因', value: '升学' },
      { label: '学校类型', value: '普通高等院校' },
      { label: '学校名称', value: '丙校' },
      { label: '详细地址', value: '学院路 1 号' },
    ])
  })

  it('spells months, and keeps a reason that the form no longer knows', () => {
    const delayed = applicationView({ reason: 'delayed-graduation', reasonLabel: '延迟毕业', form: { newGraduationMonth: '2027-01' } })
    expect(presentApplication(delayed, now).fields).toContainEqual({ label: '新的毕业年月', value: '2027年1月' })
    expect(presentApplication(applicationView({ reason: 'gone', reasonLabel: '旧原因' }), now).fields).toEqual([{ label: '转出原因', value: '旧原因' }])
  })
})

describe('the timeline', () => {
  it('ends with who holds it now and what follows', () => {
    expect(timelineSteps(applicationView(), now)).toEqual([
      { title: '提交申请', detail: '孙三', time: '11月17日 14:05', state: 'done' },
      { title: '等待审核', detail: '丙校丁班团支部', time: '最晚 11月27日 14:05', state: 'now' },
      { title: '转入团支部', detail: '丙校丁班团支部', state: 'next' },
    ])
  })

  it('quotes the reviewer and ends there once decided', () => {
    const steps = timelineSteps(ended('refused', 'refuse', {}, '请先报到'), now)
    expect(steps).toHaveLength(2)
    expect(steps[1]).toEqual({ title: '拒绝', detail: '李书记 · 丁班团支部 「请先报到」', time: '11月19日 10:00', state: 'done' })
  })

  it('finds the last of each event', () => {
    expect(lastEntry(applicationView().timeline, 'submit')?.by).toBe('孙三')
    expect(lastEntry([], 'submit')).toBeUndefined()
  })
})

describe('somebody who was overtaken', () => {
  it('learns who dealt with it and when, not that something failed', () => {
    expect(overtakenWords(ended('approved', 'agree'), now)).toBe('已由 李书记 · 丁班团支部 于 11月19日 10:00 处理：同意，不用再处理。')
    expect(overtakenWords(ended('returned', 'expire'), now)).toBe('已于 11月19日 10:00 自动退回，不用再处理。')
  })

  it('is asked to look again where it waits anew', () => {
    const again = { event: 'resubmit', at: '2026-11-19T02:00:00.000Z', by: '孙三', note: null } as const
    const reminded = { event: 'remind', at: '2026-11-19T03:00:00.000Z', by: '孙三', note: null } as const
    expect(overtakenWords(applicationView({ timeline: [again, reminded] }), now)).toBe(
      '这份申请刚刚已由 孙三 于 11月19日 10:00 重新提交，内容已换成最新的，请看过后再决定。',
    )
  })
})
