/** jest's globalTeardown. */
export default async function stopTestServer(): Promise<void> {
  await globalThis.testServer?.stop()
}
