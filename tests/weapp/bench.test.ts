import { rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { compileWithWechat } from './compile-with-wechat'
import { openWeapp } from './open-weapp'
import type { WeappDriver } from './weapp-driver'
import { writeMiniProgram } from './write-mini-program'

let backend: Server
let asked: string[]
const folders: string[] = []
let weapp: WeappDriver | undefined

beforeAll(async () => {
  backend = createServer((request, response) => {
    asked.push(`${request.url} ${String(request.headers['x-simulated-openid'])}`)
    if (request.url === '/functions/broken') request.socket.destroy()
    else response.writeHead(404).end('{"ok":false}')
  })
  await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve))
})
beforeEach(() => {
  asked = []
})
afterEach(() => weapp?.close())
afterAll(() => {
  backend.close()
  folders.forEach((folder) => rmSync(folder, { recursive: true }))
})

function program(changes: Record<string, string> = {}): string {
  const folder = writeMiniProgram(changes)
  folders.push(folder)
  return folder
}

async function open(changes: Record<string, string> = {}, entry?: string): Promise<WeappDriver> {
  const { port } = backend.address() as AddressInfo
  weapp = await openWeapp({ distDir: program(changes), backendUrl: `http://127.0.0.1:${port}`, openid: 'o-1', entry })
  return weapp
}

/** Page a does this when tapped and shows what came of it. */
const onTap = (code: string): Record<string, string> => ({
  'pages/a.js': `Page({ data: { text: "起点" }, async go() { const show = (text) => this.setData({ text }); ${code} } })`,
})

describe('WeChat’s compilers', () => {
  test('accept the sound program', () => expect(compileWithWechat(program())).toEqual([]))

  test.each([
    ['pages/b.wxml', '<view><text></view>'],
    ['pages/b.wxml', '<view wx:if="{{a +}}"/>'],
    ['app.wxss', '.a { color: red'],
    ['app.wxss', '@import "missing.wxss";'],
    ['app.wxss', '.a { background: url(photo.png) }'],
  ])('refuse %s with %s', (file, content) => {
    expect(compileWithWechat(program({ [file]: content })).map((finding) => finding.file)).toContain(file)
  })
})

test('a tap reaches the page and is counted as one setData', async () => {
  const phone = await open()
  await phone.tap('起点')
  await phone.seeText('已点')
  expect(await phone.metrics()).toEqual({ 'pages/a': { calls: 1, bytes: 17 } })
})

test('styles mean what they mean in WeChat: rpx, page and tag selectors', async () => {
  const phone = await open()
  const box = await phone.page.locator('.box > wx-view').evaluate((element) => [getComputedStyle(element).width, getComputedStyle(element).color])
  expect(box).toEqual(['187.5px', 'rgb(51, 51, 51)'])
})

test('a program that uses the browser or code from strings fails as in WeChat', async () => {
  const phone = await open(
    onTap('show([typeof window, typeof document, typeof fetch, typeof URL, typeof localStorage].join()); new Function("return 1")'),
  )
  await phone.tap('起点')
  await phone.seeText('undefined,undefined,undefined,undefined,undefined')
  expect(await phone.errors()).toEqual([expect.stringContaining('Code generation from strings')])
})

test('a tab page stays alive, an ordinary page does not', async () => {
  const phone = await open({ 'pages/b.wxml': '<view bindtap="go">{{count}} 次</view><navigator url="c?id=7">去丙页</navigator>' })
  await phone.tapTab('乙页')
  await phone.tap('0 次')
  await phone.tapTab('甲页')
  await phone.tapTab('乙页')
  await phone.seeText('1 次')
  await phone.tap('去丙页')
  await phone.seeText('编号7')
  await phone.seeText('丙页')
  await phone.back()
  expect(await phone.pagePaths()).toEqual(['pages/b'])
})

test('a function’s answer arrives whatever its HTTP status; a broken connection is asked once and fails', async () => {
  const call = (name: string): string => `await wx.cloud.callFunction({ name: "${name}" }).then((r) => r.result.ok, (e) => e.errMsg)`
  const phone = await open(onTap(`show(${call('api')} + "；" + ${call('broken')})`))
  await phone.tap('起点')
  await phone.seeText('false；cloud.callFunction:fail')
  expect(asked).toEqual(['/functions/api o-1', '/functions/broken o-1'])
  expect(await phone.errors()).toEqual([])
})

test.each([
  ['wx.navigateTo({ url: "/pages/b" })', 'navigateTo:fail can not navigateTo a tabbar page'],
  ['wx.switchTab({ url: "/pages/c" })', 'switchTab:fail can not switch to no-tabBar page'],
  ['wx.navigateTo({ url: "/pages/nowhere" })', 'navigateTo:fail page "pages/nowhere" is not found'],
  ['wx.navigateBack()', 'navigateBack:fail cannot navigate back at first page'],
  ['wx.showModal({ confirmText: "同意并且转入" })', 'showModal:fail confirmText length should not larger than 4 Chinese characters'],
  ['Promise.resolve().then(() => new Promise((done) => setTimeout(done, 20))).then(() => wx.requestSubscribeMessage({ tmplIds: ["t"] }))', 'requestSubscribeMessage:fail can only be invoked by user TAP gesture.'],
])('%s is refused', async (code, message) => {
  const phone = await open(onTap(`await ${code}.catch((error) => show(error.errMsg))`))
  await phone.tap('起点')
  await phone.seeText(message)
})

test('a badge can be set on a tab page only', async () => {
  const setBadge = 'wx.setTabBarBadge({ index: 1, text: "3" }).catch((error) => this.setData({ id: error.errMsg }))'
  const phone = await open({ ...onTap('await wx.setTabBarBadge({ index: 1, text: "9" })'), 'pages/c.js': `Page({ data: { id: "" }, onLoad() { ${setBadge} } })` })
  await phone.tap('起点')
  await phone.seeText('9')
  expect(await phone.state('badges')).toEqual({ 1: '9' })
  await phone.page.evaluate(() => (window.location.href = '/?entry=pages/c'))
  await phone.seeText('setTabBarBadge:fail not TabBar page')
})

test('what the client lacks is written down', async () => {
  const phone = await open(onTap('show(typeof wx.chooseAddress)'))
  await phone.tap('起点')
  await phone.seeText('undefined')
  expect(await phone.state('missing')).toEqual(['chooseAddress'])
})
