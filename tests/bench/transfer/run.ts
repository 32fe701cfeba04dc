import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Context } from '../../../cloudfunctions/core/platform/context'
import { createGateway } from '../../../cloudfunctions/local/gateway'
import { openBenchDatabase, recordingContext, type BenchDatabase } from './bench-database'
import { makeMovers, type Mover } from './bench-people'
import { replay, scriptFor, scriptOf, type Script } from './floor'
import { byTurns, percentile, rounded, timeAll } from './measure'
import { toGateway, toUseCase, transfer, type Took } from './transfer'

const clients = 16
const sequential = { rounds: 10, perRound: 60 }
const concurrent = { rounds: 10, perRound: 160 }
const overHttp = { sequential: 200, concurrent: 1600 }
const warmUp = 200
const needed = 1 + 2 * warmUp + 2 * sequential.rounds * sequential.perRound + 2 * concurrent.rounds * concurrent.perRound + overHttp.sequential + overHttp.concurrent

/** `npm run bench:transfer -- --json`: submit → agree, the product beside its own statements sent by bare pg. */
async function main(): Promise<void> {
  const database = await openBenchDatabase(clients)
  try {
    const movers = (await makeMovers(database.context, needed, clients)).values()
    const take = (count: number) => Array.from({ length: count }, () => movers.next().value!)
    await database.pool.query('analyze')
    const floor = await recordScript(database, take(1)[0]!)
    const product = productBy(database.context, take)
    await product.run(clients)(warmUp)
    await floor.run(take, clients)(warmUp)
    product.took.length = 0
    const alone = await byTurns(sequential.rounds, sequential.perRound, { useCase: product.run(1), floor: floor.run(take, 1) })
    const submitAlone = product.took.map(({ submit }) => submit)
    const together = await byTurns(concurrent.rounds, concurrent.perRound, { useCase: product.run(clients), floor: floor.run(take, clients) })
    report({ statements: floor.statements, alone, submitAlone, together, ...(await throughGateway(database.context, take)) })
  } finally {
    await database.close()
  }
}

type Take = (count: number) => Mover[]

async function recordScript(database: BenchDatabase, recorded: Mover) {
  const recording = recordingContext(database.context, database.url)
  await transfer(toUseCase(recording.context), recorded)
  await recording.close()
  const script = scriptOf(recording.statements)
  const run = (take: Take, atOnce: number) => async (count: number) => {
    const scripts: Script[] = take(count).map((mover) => scriptFor(script, recorded, mover))
    return timeAll(scripts, atOnce, (each) => replay(database.pool, each))
  }
  return { statements: recording.statements.length, run }
}

function productBy(context: Context, take: Take) {
  const send = toUseCase(context)
  const took: Took[] = []
  const run = (atOnce: number) => (count: number) => timeAll(take(count), atOnce, async (mover) => took.push(await transfer(send, mover)))
  return { took, run }
}

async function throughGateway(context: Context, take: Take) {
  const gateway = createGateway({ api: context, search: context })
  const { server, address } = await new Promise<{ server: ReturnType<typeof serve>; address: string }>((resolve) => {
    const listening = serve({ fetch: gateway.fetch, port: 0 }, (info: AddressInfo) => resolve({ server: listening, address: `http://127.0.0.1:${info.port}` }))
  })
  const { send, close } = toGateway(address, clients)
  const took: Took[] = []
  const run = (count: number, atOnce: number) => timeAll(take(count), atOnce, async (mover) => took.push(await transfer(send, mover)))
  const gatewayAlone = overHttp.sequential / (await run(overHttp.sequential, 1))
  took.length = 0
  const gatewayTogether = overHttp.concurrent / (await run(overHttp.concurrent, clients))
  close()
  server.close()
  return { gatewayAlone, gatewayTogether, took }
}

interface Figures {
  statements: number
  alone: Record<string, number>
  submitAlone: number[]
  together: Record<string, number>
  gatewayAlone: number
  gatewayTogether: number
  took: Took[]
}

function report({ statements, alone, submitAlone, together, gatewayAlone, gatewayTogether, took }: Figures): void {
  const agrees = took.map(({ agree }) => agree)
  const submits = took.map(({ submit }) => submit)
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  say(`submit → agree: ${statements} statements\n`)
  say('transfers per second    use case     floor    ratio   gateway')
  const row = (name: string, by: Record<string, number>, gateway: number) =>
    say(`${name.padEnd(20)}${[by.useCase!, by.floor!, by.useCase! / by.floor!, gateway].map((value, index) => value.toFixed(index === 2 ? 2 : 0).padStart(10)).join('')}`)
  row('one after another', alone, gatewayAlone)
  row(`${clients} clients`, together, gatewayTogether)
  say(`\n${clients} clients through the gateway, milliseconds   p50       p95`)
  for (const [name, values] of [['submit', submits], ['agree', agrees]] as const) say(`${name.padEnd(44)}${[0.5, 0.95].map((share) => percentile(values, share).toFixed(1).padStart(8)).join('  ')}`)
  const mean = submitAlone.reduce((sum, value) => sum + value, 0) / submitAlone.length
  say(JSON.stringify({
    ratio: rounded(alone.useCase! / alone.floor!, 3), ratio16: rounded(together.useCase! / together.floor!, 3), p95Ms: rounded(percentile(agrees, 0.95)),
    p50Ms: rounded(percentile(agrees, 0.5)), submitP95Ms: rounded(percentile(submits, 0.95)), submitPerSecond: rounded(1000 / mean),
    transfersPerSecond: rounded(alone.useCase!), transfersPerSecond16: rounded(together.useCase!), floorPerSecond: rounded(alone.floor!), floorPerSecond16: rounded(together.floor!),
    gatewayPerSecond: rounded(gatewayAlone), gatewayPerSecond16: rounded(gatewayTogether), statements, date: new Date().toISOString(), node: process.version,
  }))
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})
