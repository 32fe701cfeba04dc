import { existsSync } from 'node:fs'
import path from 'node:path'
import { guideCodes, guideTopics, guideUrl, isGuideCode } from '../../src/features/guide/guide-topics'
import { guides } from '../../src/features/guide/guides'

const everyGuide = guideCodes.map((code) => ({ code, ...guideTopics[code], ...guides[code] }))

describe.each(everyGuide)('the guide 「$title」', (guide) => {
  it('says whom it is for, what to do, what is needed and what people ask', () => {
    expect(guide.forWhom).not.toBe('')
    expect(guide.steps.length).toBeGreaterThanOrEqual(3)
    expect(guide.needs.length).toBeGreaterThan(0)
    expect(guide.questions.length).toBeGreaterThan(0)
  })

  it('names for everything in the way who lifts it', () => {
    expect(guide.obstacles.length).toBeGreaterThan(0)
    for (const { what, liftedBy } of guide.obstacles) expect([what, liftedBy]).not.toContain('')
  })

  it('speaks in whole sentences, none of them twice', () => {
    const sentences = [...guide.steps.map(({ detail }) => detail), ...guide.questions.map(({ answer }) => answer)]
    for (const sentence of sentences) expect(sentence).toMatch(/。$/)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('leads to a page that exists', () => {
    if (guide.action) expect(pageExists(guide.action.url)).toBe(true)
    expect(pageExists(guideUrl(guide.code))).toBe(true)
  })
})

describe('what the guides say', () => {
  it('is honest about what cannot be done here yet', () => {
    const notOpen = everyGuide.filter((guide) => guide.notOpen).map(({ code }) => code)
    expect(notOpen).toEqual(['outbound', 'inbound', 'join', 'check-in', 'enlistment'])
    for (const code of ['outbound', 'check-in', 'enlistment'] as const) expect(guides[code].action).toBeUndefined()
  })

  it('gives the clocks of the sources: 9 days from 广东, 10 for a check-in and for the result, one day between', () => {
    expect(textOf('inbound')).toContain('9 天内')
    expect(textOf('inbound')).toContain('至少隔一天')
    expect(textOf('inbound')).toContain('10 天内返回')
    expect(textOf('outbound')).toContain('10 个自然日')
    expect(textOf('check-in')).toContain('10 个自然日')
    expect(textOf('graduation')).toContain('6 个月')
  })

  it('states no limit for the answer inside Beijing, which no public source gives', () => {
    for (const code of ['within-beijing', 'join', 'review'] as const) expect(textOf(code)).not.toMatch(/\d+ ?(天|日)/)
  })

  it('takes where each reason leads from the table that the form uses', () => {
    expect(guides.graduation.destinations).toContainEqual({ reason: '升学', target: '新学校的新生（临时）团支部' })
  })

  it('knows its own codes and no others', () => {
    expect(isGuideCode('join')).toBe(true)
    expect(isGuideCode('toString')).toBe(false)
    expect(isGuideCode(undefined)).toBe(false)
  })
})

function textOf(code: (typeof guideCodes)[number]): string {
  return JSON.stringify(guides[code])
}

function pageExists(url: string): boolean {
  const [page = ''] = url.split('?')
  return existsSync(path.join(__dirname, '../../src', `${page}.tsx`))
}
