import path from 'node:path'
import { samplePassword } from '../../cloudfunctions/local/seed-sample'
import { startApp, type RunningApp } from '../support/start-app'
import { openWeapp } from './open-weapp'
import type { WeappDriver } from './weapp-driver'
import { memberToPullIn } from '../support/sample-people'

const distDir = path.resolve(__dirname, '../../dist/weapp')
const freshmen = '5324992'
const wanted = memberToPullIn(freshmen)
let app: RunningApp
const phones: WeappDriver[] = []

beforeAll(async () => {
  app = await startApp()
})
afterEach(async () => {
  for (const phone of phones.splice(0)) await phone.close()
})
afterAll(() => app.stop())

/** Someone's phone, on which WeChat proves an identity that no account knows yet; the first sign-in binds it. */
async function phoneOf(username: string, entry: string): Promise<WeappDriver> {
  const phone = await openWeapp({ distDir, backendUrl: app.address, openid: `openid-${username}`, entry: `packages/account/sign-in/index?next=${encodeURIComponent(`/${entry}`)}` })
  phones.push(phone)
  await phone.fill('账号', username)
  await phone.fill('密码', samplePassword)
  await phone.tap('验证并进入')
  return phone
}

/** The phone of someone bound in a test before: WeChat's identity alone is enough now. */
async function bound(username: string, entry: string): Promise<WeappDriver> {
  const phone = await openWeapp({ distDir, backendUrl: app.address, openid: `openid-${username}`, entry })
  phones.push(phone)
  return phone
}

test('a member applies to transfer by taps, the branch agrees on the phone, and the member is there', async () => {
  const member = await phoneOf('tuanyuan', 'packages/member/transfer/index')
  await member.seeText('为什么转出')
  await member.tap('升学')
  await member.tap('下一步')
  await member.fill('搜索团组织', freshmen)
  await member.tap('.organisation-cell')
  await member.seeText('可以转到这里')
  await member.tap('下一步')
  await member.pick('学校类型', '普通高等院校')
  await member.fill('学校名称', '北京科技大学')
  await member.fill('详细地址', '海淀区样例路 30 号')
  await member.tap('下一步')
  await member.seeText('核对提交')
  await member.tap('提交申请')
  await member.seeText('等待计通24级临时团支部审核')
  expect(await member.errors()).toEqual([])

  const secretary = await phoneOf('zhishu', `packages/branch/review/index?organisationId=${freshmen}&kind=transfer`)
  await secretary.seeText('共 41 份')
  await secretary.tap('.weui-cell:has-text("林小满")')
  await secretary.seeText('等您审核')
  await secretary.tap('同意')
  await secretary.seeText('已通过')
  expect(await secretary.errors()).toEqual([])

  const [row] = await app.sql(`select m.branch_id from member m join account a on a.member_id = m.id where a.username = 'tuanyuan'`)
  expect(row).toEqual({ branch_id: freshmen })
})

test('a branch agrees to forty at once, and refuses six 申请加入 with one reason', async () => {
  const secretary = await bound('zhishu', `packages/branch/review/index?organisationId=${freshmen}&kind=transfer`)
  await secretary.seeText('共 40 份')
  await secretary.tap('多选')
  await secretary.tap('全选')
  await secretary.tap('同意所选（40）')
  await secretary.seeText('40 份都已同意')
  expect(await secretary.state('modals')).toHaveLength(1)
  await secretary.tap('返回列表')
  await secretary.seeText('没有等待审核的申请转入')
  expect(await secretary.errors()).toEqual([])

  const joins = await bound('zhishu', `packages/branch/review/index?organisationId=${freshmen}&kind=join`)
  await joins.seeText('共 6 份')
  await joins.tap('多选')
  await joins.tap('全选')
  await joins.tap('拒绝所选')
  await joins.tap('不是我支部的人员，请核对后另选团支部。')
  await joins.tap('确定拒绝')
  await joins.seeText('6 份都已拒绝')
  expect(await joins.errors()).toEqual([])
})

test('a branch finds its member, starts a transfer for them, and takes in another by name and ID number', async () => {
  const source = await phoneOf('chushi', 'pages/mine/index')
  await source.tap('.weui-cell:has-text("书记")')
  await source.tap('我的团员')
  await source.seeText('共 ')
  const [free] = await app.sql(`select m.name from member m join account a on m.branch_id = (select organisation_id from office where account_id = a.id)
    where a.username = 'chushi' and m.id <> a.member_id and m.graduation_year is not null and not exists (select from application where member_id = m.id)
    and (select count(*) from member same where same.branch_id = m.branch_id and same.name like '%' || m.name || '%') = 1 order by m.name limit 1`)
  const name = String(free?.['name'])
  await source.fill('按姓名查找团员', name)
  await source.seeText('共 1 人')
  await source.tap(`.weui-cell:has-text("${name}")`)
  await source.tap('发起转移')
  await source.tap('就业（单位有团组织）')
  await source.tap('下一步')
  await source.fill('搜索团组织', freshmen)
  await source.tap('.organisation-cell')
  await source.seeText('单位的团支部')
  await source.tap('下一步')
  await source.fill('单位名称', '样例科技有限公司')
  await source.fill('详细地址', '海淀区样例路 30 号')
  await source.tap('下一步')
  await source.tap('提交申请')
  await source.seeText('等待计通24级临时团支部审核')
  expect(await source.errors()).toEqual([])

  const taking = await bound('zhishu', `packages/branch/pull-in/index?organisationId=${freshmen}`)
  await taking.fill('姓名', wanted.name)
  await taking.fill('身份证号', wanted.idNumberSealed)
  await taking.tap('添加团员', { within: '.page-frame__footer' })
  await taking.tap('确定添加')
  await taking.seeText('继续添加')
  expect(await taking.errors()).toEqual([])
})
