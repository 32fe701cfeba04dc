/** jest's globalTeardown. */
export default async function stopTestServer(): Promise<void> {
  const server = globalThis.testServer
  if (!server) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.stdin?.end()
  await ended
}
