import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openCache } from '../../../pipeline/model/cache.js'
import { openChat } from '../../../pipeline/model/chat.js'
import { askModel } from '../../../pipeline/model/client.js'
import { Proposals } from '../../../pipeline/model/proposal.js'
import { clientOf, none } from './samples.js'
import { type Asked, type FakeServer, type Reply, startServer } from './server.js'

const question = {
  name: 'records',
  version: 1,
  schema: Proposals,
  messages: [{ role: 'user' as const, content: '白石县新增就业2.1万人。' }],
}

let server: FakeServer | undefined
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'answers-'))
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await server?.close()
  server = undefined
  await rm(folder, { recursive: true })
})

async function serve(reply: (asked: Asked, n: number) => Reply, cached = false) {
  server = await startServer(reply)
  vi.stubEnv('OPENAI_BASE_URL', server.url)
  vi.stubEnv('OPENAI_API_KEY', '')
  const chat = await openChat({ model: 'openai:test' })
  return { client: clientOf(chat, cached ? openCache(folder) : undefined), asked: server.asked }
}

describe('the OpenAI-compatible client', () => {
  it('asks at temperature 0 and counts tokens', async () => {
    const { client, asked } = await serve(() => ({ content: none }))
    expect(await askModel(client, question)).toEqual(none)
    expect(asked[0]).toMatchObject({ temperature: 0 })
    expect(client.usage).toMatchObject({ calls: 1, input: 100, output: 20 })
  })

  it('asks again after malformed JSON, and takes the second answer', async () => {
    const { client } = await serve((_, n) => ({ content: n === 0 ? '{"target": [' : none }))
    expect(await askModel(client, question)).toEqual(none)
    expect(client.usage).toMatchObject({ calls: 2, retries: 1 })
  })

  it('waits as long as Retry-After says', async () => {
    const { client } = await serve((_, n) => (n === 0 ? { status: 429, retryAfter: '7' } : { content: none }))
    expect(await askModel(client, question)).toEqual(none)
    expect(client.waits).toEqual([7000])
  })

  it('doubles its waits where the server says nothing, and gives up', async () => {
    const { client } = await serve(() => ({ status: 503 }))
    await expect(askModel(client, question)).rejects.toMatchObject({ code: 'server-refused' })
    expect(client.waits).toEqual([1000, 2000])
  })

  it('does not ask again where the key is wrong', async () => {
    const { client, asked } = await serve(() => ({ status: 401 }))
    await expect(askModel(client, question)).rejects.toMatchObject({ code: 'server-refused' })
    expect(asked).toHaveLength(1)
  })

  it('calls a refusal a refusal of the model', async () => {
    const { client } = await serve(() => ({ refusal: 'I cannot help with that.' }))
    await expect(askModel(client, question)).rejects.toMatchObject({ code: 'model-refused' })
  })

  it('gives up on a server that does not answer in time', async () => {
    const { client } = await serve(() => ({ hang: true }))
    await expect(askModel({ ...client, patience: 50, retries: 0 }, question)).rejects.toMatchObject({
      code: 'server-unreachable',
    })
  })

  it('names a server that is not there', async () => {
    const { client } = await serve(() => ({ content: none }))
    await server?.close()
    server = undefined
    await expect(askModel({ ...client, retries: 0 }, question)).rejects.toMatchObject({
      code: 'server-unreachable',
    })
  })

  it('asks the same question once only', async () => {
    const { client, asked } = await serve(() => ({ content: none }), true)
    await askModel(client, question)
    expect(await askModel(client, question)).toEqual(none)
    expect(asked).toHaveLength(1)
    expect(client.usage).toMatchObject({ calls: 1, cached: 1 })
  })

  it.each([
    ['another model', { model: 'openai:other' }, {}],
    ['another prompt version', {}, { version: 2 }],
    ['another text', {}, { messages: [{ role: 'user' as const, content: '别的' }] }],
  ])('asks anew for %s', async (_, ofClient, ofQuestion) => {
    const { client, asked } = await serve(() => ({ content: none }), true)
    await askModel(client, question)
    await askModel({ ...client, ...ofClient }, { ...question, ...ofQuestion })
    expect(asked).toHaveLength(2)
  })
})

describe('a streamed answer', () => {
  it('comes in pieces and is put together', async () => {
    const { client, asked } = await serve(() => ({ content: none }))
    expect(await askModel(client, question)).toEqual(none)
    expect(asked[0]).toMatchObject({ stream: true, stream_options: { include_usage: true } })
  })

  it.each(['unsaid', 'open'] as const)('is taken though its end is %s', async (end) => {
    const { client } = await serve(() => ({ content: none, end }))
    expect(await askModel({ ...client, patience: 300, retries: 0 }, question)).toEqual(none)
    expect(client.usage).toMatchObject({ calls: 1, retries: 0 })
  })

  it.each([
    ['falls silent', 'half', 'server-unreachable'],
    ['is cut off at its longest', 'length', 'model-refused'],
  ] as const)('that %s is none', async (_, end, code) => {
    const { client } = await serve(() => ({ content: none, end }))
    await expect(askModel({ ...client, patience: 300, retries: 0 }, question)).rejects.toMatchObject({ code })
  })

  it('that breaks off is asked for again', async () => {
    const { client } = await serve((_, n) => ({
      content: none,
      ...(n === 0 ? { end: 'broken' as const } : {}),
    }))
    expect(await askModel(client, question)).toEqual(none)
    expect(client.usage).toMatchObject({ calls: 2, retries: 1 })
  })
})

describe('opening a model', () => {
  it.each([
    ['qwen3', 'usage'],
    ['nobody:model', 'usage'],
    ['mistralai:small', 'package-missing'],
    ['openai:gpt-4o', 'server-refused'],
  ])('%s gives one line: %s', async (model, code) => {
    vi.stubEnv('OPENAI_BASE_URL', '')
    vi.stubEnv('OPENAI_API_KEY', '')
    await expect(openChat({ model })).rejects.toMatchObject({ code })
  })
})
