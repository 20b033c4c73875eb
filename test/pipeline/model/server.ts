/** A small server that speaks the OpenAI-compatible protocol and answers as a test tells it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Asked = {
  messages: { role: string; content: string }[]
  temperature?: number
  stream?: boolean
}
/**
 * `hang` never answers; `refusal` is the model's own; a string is sent as it is, anything else as JSON. `end` is how
 * a streamed answer ends: as it should, without `[DONE]`, with the connection left open, after half of it.
 */
export type Reply =
  | { status: number; retryAfter?: string }
  | { hang: true }
  | { refusal: string }
  | { content: unknown; end?: 'unsaid' | 'open' | 'half' | 'broken' | 'length' }

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
  stream(content, refusal, 'content' in reply ? reply.end : undefined, response)
}

/** Server-sent events in pieces of a few characters, with a comment between them as servers send to keep a line open. */
function stream(
  content: string | null,
  refusal: string | null,
  end: string | undefined,
  response: ServerResponse,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const event = (fields: object) =>
    response.write(`data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', ...fields })}\n\n`)
  const piece = (delta: object, finish: string | null = null) =>
    event({ choices: [{ index: 0, delta, finish_reason: finish }] })
  piece({ role: 'assistant', content: '' })
  const pieces = (content ?? '').match(/[\s\S]{1,40}/g) ?? []
  const sent = end === 'half' || end === 'broken' ? pieces.slice(0, Math.ceil(pieces.length / 2)) : pieces
  for (const text of sent) {
    response.write(': still here\n\n')
    piece({ content: text })
  }
  if (refusal) piece({ refusal })
  if (end === 'half') return
  if (end === 'broken') {
    setImmediate(() => response.destroy())
    return
  }
  piece({}, end === 'length' ? 'length' : 'stop')
  event({ choices: [], usage })
  if (end === 'open') return
  if (end !== 'unsaid') response.write('data: [DONE]\n\n')
  response.end()
}
