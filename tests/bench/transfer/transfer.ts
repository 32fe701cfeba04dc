import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { apiHandlers } from '../../../cloudfunctions/api/handlers'
import { answerCall } from '../../../cloudfunctions/core/platform/answer-call'
import type { Context } from '../../../cloudfunctions/core/platform/context'
import type { Envelope } from '../../../src/contracts/envelope'
import type { Mover } from './bench-people'

type Send = (token: string, body: object) => Promise<Envelope<unknown>>

/** Milliseconds of the two halves. */
export interface Took {
  submit: number
  agree: number
}

/** One member applies and the target agrees. @throws when either is refused. */
export async function transfer(send: Send, mover: Mover): Promise<Took> {
  const { memberId, targetId, token, secretary } = mover
  const form = { employer: '样例科技有限公司', address: '海淀区样例路 1 号' }
  const started = performance.now()
  const filed = await send(token, { action: 'transfer.submit', commandId: randomUUID(), input: { memberId, targetId, reason: 'employed-with-organisation', form } })
  const between = performance.now()
  const agreed = await send(secretary.token, { action: 'application.agree', commandId: randomUUID(), input: filed.ok ? filed.data : null })
  const ended = performance.now()
  if (!agreed.ok) throw new Error(JSON.stringify([filed, agreed]))
  return { submit: between - started, agree: ended - between }
}

/** At the use case level, as a cloud function is called. */
export function toUseCase(context: Context): Send {
  const parts = { name: 'api' as const, context, handlers: apiHandlers }
  return (token, body) => answerCall(parts, { kind: 'token', token }, body)
}

/** Through the gateway, over connections that stay open. */
export function toGateway(address: string, clients: number): { send: Send; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const send: Send = (token, body) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      const call = request(`${address}/functions/api`, { agent, method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Envelope<unknown>))
      })
      call.on('error', reject)
      call.end(JSON.stringify(body))
    })
  return { send, close: () => agent.destroy() }
}
