import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Writes a hand-made mini program of two tab pages and one ordinary page; `changes` replaces or adds files. */
export function writeMiniProgram(changes: Record<string, string> = {}): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'mini-program-'))
  for (const [file, content] of Object.entries({ ...sound, ...changes })) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true })
    writeFileSync(path.join(dir, file), content)
  }
  return dir
}

const tabs = [
  { pagePath: 'pages/a', text: '甲页' },
  { pagePath: 'pages/b', text: '乙页' },
]

const sound: Record<string, string> = {
  'app.json': JSON.stringify({ pages: ['pages/a', 'pages/b', 'pages/c'], tabBar: { list: tabs } }),
  'app.js': 'App({})',
  'app.wxss': 'page { color: #333333; } .box view { width: 375rpx; }',
  'pages/a.json': '{}',
  'pages/a.wxml': '<view class="box"><view bindtap="go">{{text}}</view></view>',
  'pages/a.js': 'Page({ data: { text: "起点" }, go() { this.setData({ text: "已点" }) } })',
  'pages/b.json': '{}',
  'pages/b.wxml': '<view bindtap="go">{{count}} 次</view>',
  'pages/b.js': 'Page({ data: { count: 0 }, go() { this.setData({ count: this.data.count + 1 }) } })',
  'pages/c.json': '{ "navigationBarTitleText": "丙页" }',
  'pages/c.wxml': '<view>{{id}}</view>',
  'pages/c.js': 'Page({ data: { id: "" }, onLoad(query) { this.setData({ id: "编号" + query.id }) } })',
}
