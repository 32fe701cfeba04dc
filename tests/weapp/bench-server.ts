import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.svg': 'image/svg+xml', '.gif': 'image/gif', '.webp': 'image/webp',
}

/** Always HTTP 200 to the browser: it would repeat a POST after a broken connection, and report an error status itself. */
const functionStatusHeader = 'x-function-status'
const networkFailed = '0'

/** Serves a bench folder and passes /functions/… on, so that the page talks to one origin as a mini program does. */
export function serveBench(dir: string, backendUrl: string, port = 0): Promise<Server> {
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const answer = url.startsWith('/functions/') ? forward(backendUrl + url, request, response) : sendFile(dir, url, response)
    answer.catch(() => response.writeHead(200, { [functionStatusHeader]: networkFailed }).end())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

async function forward(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { 'content-type': type = 'application/json', 'x-simulated-openid': openid = '' } = request.headers
  const answer = await fetch(target, {
    method: 'POST',
    headers: { 'content-type': type, 'x-simulated-openid': String(openid) },
    body: Buffer.concat(chunks),
  })
  const content = Buffer.from(await answer.arrayBuffer())
  response.writeHead(200, { [functionStatusHeader]: String(answer.status) }).end(content)
}

async function sendFile(dir: string, url: string, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(url, 'http://bench')
  const file = path.join(dir, pathname === '/' ? 'index.html' : decodeURIComponent(pathname))
  const content = file.startsWith(dir) ? await readFile(file).catch(() => null) : null
  if (content === null) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream' }).end(content)
}
