import type { Browser } from 'playwright-core'
import { memberToPullIn } from '../support/sample-people'
import { startApp, type RunningApp } from '../support/start-app'
import { computer, launchBrowser, Person, phone } from './person'

const freshmen = '5324992'
const wanted = memberToPullIn(freshmen)

describe.each([
  ['a phone', phone],
  ['a computer', computer],
])('on %s', (_name, viewport) => {
  let app: RunningApp
  let browser: Browser
  let secretary: Person
  const findings: string[] = []
  const errors: string[] = []
  const look = async (who: Person, name: string) => {
    findings.push(...(await who.lookAt(name)).map((finding) => `${name}: ${finding}`))
  }
  const branchPage = (page: string, more = '') => `/packages/branch/${page}/index?organisationId=${freshmen}${more}`

  beforeAll(async () => {
    app = await startApp()
    browser = await launchBrowser()
    secretary = await Person.arrive(browser, app.address, viewport)
    await secretary.signIn('zhishu')
  })
  afterAll(async () => {
    await browser.close()
    await app.stop()
  })

  test('one person acts for themself and for the organisations they hold an office in', async () => {
    const several = await Person.arrive(browser, app.address, viewport)
    await several.signIn('liangren')
    await several.open('/pages/mine/index')
    await several.see('现在以谁的身份办事')
    await look(several, 'mine-several')
    expect(await several.control(/书记|委员/, 'radio').count()).toBeGreaterThanOrEqual(3)
    await several.control(/书记/, 'radio').first().click()
    await several.see('我的团员')
    await look(several, 'mine-as-branch')
    errors.push(...several.consoleErrors)
    await several.leave()
  })

  test('a branch with forty requests selects all, agrees, sees the progress and what became of each', async () => {
    await secretary.open(branchPage('workbench'))
    await secretary.see('申请转入')
    await look(secretary, 'workbench')
    await secretary.open(branchPage('review', '&kind=transfer'))
    await secretary.see('共 40 份')
    await look(secretary, 'review')
    await secretary.tap('多选')
    await secretary.tap(/全选/)
    await look(secretary, 'review-selecting')
    await secretary.tap(/同意所选/)
    await secretary.confirmIfAsked()
    await secretary.see('40 份都已同意')
    await look(secretary, 'review-done')
    const [row] = await app.sql(`select count(*)::int as pending from application where target_id = $1 and kind = 'transfer' and state = 'pending'`, [freshmen])
    expect(row).toEqual({ pending: 0 })
  })

  test('申请加入 is refused for several with one reason', async () => {
    await secretary.open(branchPage('review', '&kind=join'))
    await secretary.see('共 6 份')
    await secretary.tap('多选')
    await secretary.tap(/全选/)
    await secretary.tap('拒绝所选')
    await secretary.tap(/^不是我支部的人员/, 'radio')
    await secretary.tap('确定拒绝')
    await secretary.see('6 份都已拒绝')
    await look(secretary, 'review-refused')
    const rows = await app.sql(`select distinct note from decision where verdict = 'refuse' and organisation_id = $1 and decided_at > now() - interval '5 minutes'`, [freshmen])
    expect(rows).toEqual([{ note: '不是我支部的人员，请核对后另选团支部。' }])
  })

  test('我的团员 is searched, 添加团员 takes a member by name and ID number', async () => {
    await secretary.open(branchPage('members'))
    await secretary.see(/共 \d+ 人/)
    await look(secretary, 'members')
    await secretary.open(branchPage('pull-in'))
    await secretary.fill('姓名', wanted.name)
    await secretary.fill('身份证号', '990101200405040011')
    await secretary.tap(/^添加|下一步|核对/)
    await secretary.see(/校验没有通过|有一位不对|没有对上/)
    await look(secretary, 'pull-in-wrong')
    expect(await secretary.typed('姓名')).toBe(wanted.name)
    await secretary.fill('身份证号', wanted.idNumberSealed)
    await secretary.tap(/^添加|下一步|核对/)
    await secretary.see(/立即转入/)
    await look(secretary, 'pull-in-confirm')
    await secretary.tap(/^确定|^确认/)
    await secretary.see(/已添加|已转入|添加成功/)
    await look(secretary, 'pull-in-done')
    await secretary.open(branchPage('members'))
    await secretary.fill('按姓名查找团员', wanted.name)
    await secretary.see(wanted.name)
  })

  test('发起转移: the branch marks the year of graduation and starts the transfer for its member', async () => {
    const source = await Person.arrive(browser, app.address, viewport)
    await source.signIn('chushi')
    await source.open('/pages/mine/index')
    await source.tap(/书记/, 'radio')
    await source.tapText('我的团员')
    await source.see(/共 \d+ 人/)
    await source.fill('按姓名查找团员', '林小满')
    await source.tapText('林小满')
    await source.see('团员信息')
    await look(source, 'member')
    await source.tap('发起转移')
    await source.tap(/^就业（单位有团组织）/, 'radio')
    await source.tap('下一步')
    await source.fill('搜索团组织', freshmen)
    await source.tapText(/计通24级临时团支部/)
    await source.see('下一步')
    await source.tap('下一步')
    await source.fill('单位名称', '样例科技有限公司')
    await source.fill('详细地址', '海淀区样例路 30 号')
    await source.tap('下一步')
    await look(source, 'branch-transfer-review')
    await source.tap('提交申请')
    await source.see('待审核')
    errors.push(...source.consoleErrors)
    await source.leave()
  })

  test('a committee sees what waits where, the inbox tells the branch', async () => {
    const committee = await Person.arrive(browser, app.address, viewport)
    await committee.signIn('tuanwei')
    await committee.open('/pages/mine/index')
    await committee.tapText('下级团组织')
    await committee.see(/学院/)
    await look(committee, 'committee')
    errors.push(...committee.consoleErrors)
    await committee.leave()
    await secretary.open('/pages/inbox/index')
    await secretary.seeEventually(/林小满/)
    await look(secretary, 'inbox-branch')
    const badge = secretary.page.locator('.taro-tabbar-badge')
    expect(await badge.innerText()).toMatch(/^\d+\+?$/)
    await secretary.tap('全部标为已读')
    await badge.waitFor({ state: 'hidden' })
  })

  test('no error on the console, nothing serious for axe', () => {
    expect([...errors, ...secretary.consoleErrors]).toEqual([])
    expect(findings).toEqual([])
  })
})
