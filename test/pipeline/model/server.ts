/** A small server that speaks the OpenAI-compatible protocol and answers as a test tells it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Asked = { messages: { role: string; content: string }[]; temperature?: number }
/** `hang` never answers; `refusal` is the model's own; a string is sent as it is, anything else as JSON. */
export type Reply =
  | { status: number; retryAfter?: string }
  | { hang: true }
  | { refusal: string }
  | { content: unknown }

export type FakeServer = { url: string; asked: Asked[]; close: () => Promise<void> }

/** @param reply to the nth request, from 0 */
export async function startServer(reply: (asked: Asked, n: number) => Reply): Promise<FakeServer> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const question: Asked = JSON.parse(await bodyOf(request))
    asked.push(question)
    send(reply(question, asked.length - 1), response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${port}/v1`, asked, close }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 }
const head = { id: 'answer', created: 1, model: 'test' }

function send(reply: Reply, response: ServerResponse): void {
  if ('hang' in reply) return
  if ('status' in reply) {
    const headers = reply.retryAfter === undefined ? {} : { 'retry-after': reply.retryAfter }
    response.writeHead(reply.status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify({ error: { message: 'no', type: 'test' } }))
    return
  }
  const refusal = 'refusal' in reply ? reply.refusal : null
  const raw = 'content' in reply ? reply.content : null
  const content = raw === null || typeof raw === 'string' ? raw : JSON.stringify(raw)
  const message = { role: 'assistant', content, refusal }
  response.writeHead(200, { 'content-type': 'application/json' })
  const choices = [{ index: 0, message, finish_reason: 'stop' }]
  response.end(JSON.stringify({ ...head, object: 'chat.completion', choices, usage }))
}
