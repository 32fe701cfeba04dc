import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildBench } from './bench-build'
import { serveBench } from './bench-server'

// For looking at the built mini program by hand: tsx tests/weapp/serve-weapp.ts <openid> [backend] [port]
const [openid = 'openid-visitor', backendUrl = 'http://127.0.0.1:3000', port = '18111'] = process.argv.slice(2)

async function serve(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-bench-'))
  await buildBench(path.resolve(__dirname, '../../dist/weapp'), folder)
  await serveBench(folder, backendUrl, Number(port))
  console.info(`小程序：http://127.0.0.1:${port}/?openid=${encodeURIComponent(openid)}（用浏览器的手机模式打开）`)
}

void serve()
