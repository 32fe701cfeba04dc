import type { Person } from './person'
import { describeOnEachScreen } from './stage'

const freshmen = '5324992'

describeOnEachScreen((stage) => {
  let member: Person

  beforeAll(async () => {
    member = await stage.arrive()
  })

  test('a guest reads the guides and the steps without signing in', async () => {
    await member.open('/pages/home/index')
    await member.see('办事指南')
    await stage.look(member, 'home-guest')
    await member.tapText('在北京内转接')
    await member.see('怎么办')
    await stage.look(member, 'guide')
    await member.open('/pages/mine/index')
    await stage.look(member, 'mine-guest')
  })

  test('a wrong password is refused in words and the account stays typed; the right one leads on to where one wanted to go', async () => {
    await member.open('/packages/member/organisation/index')
    await member.tap('去登录')
    await member.fill('账号', 'tuanyuan')
    await member.fill('密码', 'wrong-password')
    await member.tap('登录')
    await member.see(/账号或密码不对/)
    await stage.look(member, 'sign-in-refused')
    expect(await member.typed('账号')).toBe('tuanyuan')
    await member.fill('密码', member.password)
    await member.tap('登录')
    await member.see('所在团支部')
    await stage.look(member, 'my-organisation')
  })

  test('我的组织 shows the branch, its superiors, the record and no whole ID number', async () => {
    await member.see('中国共产主义青年团计通2203班团支部')
    await member.see('中国共产主义青年团北京市委员会')
    expect(await member.page.locator('body').innerText()).not.toMatch(/\d{17}[\dX]/)
  })

  test('转移团组织: a 团委 is refused with its branches offered, wrong fields say so, the application is filed', async () => {
    await member.open('/packages/member/transfer/index')
    await stage.look(member, 'transfer-reason')
    await member.tap(/^升学/, 'radio')
    await member.tap('下一步')
    await member.fill('搜索团组织', '北京科技大学 委员会')
    await member.tapText(/^北京科技大学团委/)
    await member.see(/不接收团员|不是团支部|团支部/)
    await stage.look(member, 'transfer-target-committee')
    await member.tap('返回重新搜索')
    await member.fill('搜索团组织', freshmen)
    await stage.look(member, 'transfer-target-search')
    await member.tapText(/计通24级临时团支部/)
    await member.see(/可以转到这里/)
    await stage.look(member, 'transfer-target-chosen')
    await member.tap('下一步')
    await member.tap('下一步')
    await member.see('请填写学校名称')
    await stage.look(member, 'transfer-form-wrong')
    await member.pickFirst('学校类型')
    await member.fill('学校名称', '北京科技大学')
    await member.fill('详细地址', '海淀区样例路 30 号')
    await member.tap('下一步')
    await stage.look(member, 'transfer-review')
    await member.tap('提交申请')
    await member.see('待审核')
    await member.see(/还有 \d+ 天|天后/)
    await stage.look(member, 'application-pending')
  })

  test('an open application stands in the way of another, before any form', async () => {
    await member.open('/packages/member/transfer/index')
    await member.see(/已经有一份申请在审核中/)
    await stage.look(member, 'transfer-blocked')
  })

  test('withdrawn, then sent again with everything filled in; refused with words; sent again; agreed', async () => {
    await member.open('/packages/member/organisation/index')
    await member.tapText(/计通24级临时团支部/)
    await member.tap('撤回申请')
    await member.confirm()
    await member.see('已撤回')
    await sendAgain(member)
    const secretary = await stage.arrive()
    await secretary.signIn('zhishu')
    await openFrom(secretary, '林小满')
    await stage.look(secretary, 'application-to-decide')
    await secretary.tap('拒绝')
    await secretary.tap(/^信息与登记的不一致/, 'radio')
    await stage.look(secretary, 'application-refusing')
    await secretary.tap('确定拒绝')
    await secretary.see('已拒绝')
    await member.open('/pages/inbox/index')
    await member.seeEventually(/信息与登记的不一致/)
    await stage.look(member, 'inbox-member')
    await member.tapText(/被拒绝|没有通过|拒绝/)
    await sendAgain(member)
    await openFrom(secretary, '林小满')
    await secretary.tap('同意')
    await secretary.see('已通过')
    await member.open('/packages/member/organisation/index')
    await member.see('中国共产主义青年团计通24级临时团支部')
    await stage.look(member, 'my-organisation-after')
    expect(secretary.consoleErrors).toEqual([])
    await secretary.leave()
  })

  test('nobody answered: the application returns by itself and can be sent again', async () => {
    const late = await stage.arrive()
    await late.signIn('xinsheng')
    await late.open('/packages/member/transfer/index')
    await stage.look(late, 'transfer-late')
    await late.tap(/^升学/, 'radio')
    await late.tap('下一步')
    await late.fill('搜索团组织', freshmen)
    await late.tapText(/计通24级临时团支部/)
    await late.see(/可以转到这里/)
    await late.tap('下一步')
    await late.pickFirst('学校类型')
    await late.fill('学校名称', '北京科技大学')
    await late.fill('详细地址', '海淀区样例路 30 号')
    await late.tap('下一步')
    await late.tap('提交申请')
    await late.see('待审核') // the form itself speaks of 「申请详情」
    await stage.app.sql(`update application set expires_at = now() - interval '1 minute' where state = 'pending' and member_id = (select member_id from account where username = 'xinsheng')`)
    await late.open('/pages/inbox/index')
    await late.seeEventually(/自动退回|超时/)
    await stage.look(late, 'inbox-returned')
    await late.leave()
  })

  test('no error on the console, nothing serious for axe', () => {
    expect(member.consoleErrors).toEqual([])
    expect(stage.findings).toEqual([])
  })
})

/** From the detail of an application: everything is filled in, three taps send it. */
async function sendAgain(member: Person): Promise<void> {
  await member.tap('重新提交')
  await member.see('核对提交')
  for (let step = 0; step < 3 && (await member.control('下一步').count()) > 0; step += 1) {
    await member.tap('下一步')
    await member.page.waitForTimeout(400)
  }
  await member.tap('重新提交')
  await member.see('待审核')
}

async function openFrom(secretary: Person, name: string): Promise<void> {
  await secretary.open('/packages/branch/review/index?organisationId=5324992&kind=transfer')
  await secretary.tapText(name)
  await secretary.see('申请详情')
}
