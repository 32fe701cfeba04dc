import { existsSync } from 'node:fs'
import path from 'node:path'
import { readDist } from './bench/read-dist'
import budget from './budget.json'
import { compileWithWechat } from './compile-with-wechat'
import { openWeapp } from './open-weapp'
import { packageSizes, packagesOverBudget } from './package-sizes'

const distDir = path.resolve(__dirname, '../../dist/weapp')
// Nothing listens there: the first page must stand without an answer.
const noBackend = 'http://127.0.0.1:18119'

beforeAll(() => {
  if (!existsSync(path.join(distDir, 'app.json'))) throw new Error('没有 dist/weapp，请先运行 npm run build:weapp')
})

test('WeChat’s compilers accept every page and every style sheet', () => {
  expect(compileWithWechat(distDir)).toEqual([])
})

test('every package keeps to its size', () => {
  const sizes = packageSizes(distDir)
  console.info('包大小（字节）', JSON.stringify(sizes))
  expect(packagesOverBudget(sizes)).toEqual([])
})

test('the first page opens without a network, without an error and within its setData budget', async () => {
  const weapp = await openWeapp({ distDir, backendUrl: noBackend, openid: 'openid-smoke' })
  try {
    const [firstPage = ''] = readDist(distDir).pages
    expect(await weapp.pagePaths()).toEqual([firstPage])
    const { calls, bytes } = (await weapp.metrics())[firstPage] ?? { calls: 0, bytes: 0 }
    console.info(`首页 setData：${calls} 次，${bytes} 字节（预算 ${budget.firstPage.calls} 次，${budget.firstPage.bytes} 字节）`)
    expect(calls).toBeGreaterThan(0)
    expect(calls).toBeLessThanOrEqual(budget.firstPage.calls)
    expect(bytes).toBeLessThanOrEqual(budget.firstPage.bytes)
    expect(await weapp.errors()).toEqual([])
    expect(await weapp.state('missing')).toEqual([])
    expect(weapp.blocked).toEqual([])
  } finally {
    await weapp.close()
  }
})
