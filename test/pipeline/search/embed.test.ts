import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FakeEmbeddings } from '@langchain/core/utils/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fromEmbeddings } from '../../../pipeline/search/embed/embedder.js'
import { openEmbedder } from '../../../pipeline/search/embed/open.js'

let server: Server | undefined

/** A model server that turns each text into its length and one. */
async function serve(answer: (texts: string[]) => unknown, status = 200): Promise<string> {
  const started = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { input } = JSON.parse(Buffer.concat(chunks).toString()) as { input: string[] }
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer(input)))
  })
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

afterEach(() => {
  vi.unstubAllEnvs()
  server?.closeAllConnections()
  server?.close()
})

const vectorsOf = (texts: string[]) => texts.map(({ length }) => [length, 1])

describe('an embedder by name', () => {
  it('asks Ollama and brings every vector to length 1', async () => {
    vi.stubEnv('OLLAMA_HOST', await serve((texts) => ({ embeddings: vectorsOf(texts) })))
    const embedder = await openEmbedder('ollama:bge-m3', [])
    expect(embedder).toMatchObject({ name: 'ollama:bge-m3', dimensions: 2 })
    const [vector] = await embedder.embedPassages(['水库'])
    expect(vector).toEqual({ dense: [2 / Math.hypot(2, 1), 1 / Math.hypot(2, 1)] })
  })

  it('asks any server that speaks as OpenAI does, and puts its answers in order', async () => {
    const answer = (texts: string[]) => ({
      data: vectorsOf(texts)
        .map((embedding, index) => ({ index, embedding }))
        .reverse(),
    })
    vi.stubEnv('OPENAI_BASE_URL', `${await serve(answer)}/v1`)
    const embedder = await openEmbedder('openai:small', [])
    const vectors = await embedder.embedPassages(['一', '一二三四'])
    expect(vectors.map((vector) => 'dense' in vector && vector.dense[0])).toEqual([
      1 / Math.hypot(1, 1),
      4 / Math.hypot(4, 1),
    ])
  })

  it.each(['', 'builtin:x', 'ollama', 'ollama:', 'word2vec:x'])('%j is no embedder', async (setting) => {
    await expect(openEmbedder(setting, [])).rejects.toMatchObject({ code: 'usage' })
  })

  it('any LangChain embeddings will do', async () => {
    const embedder = fromEmbeddings('mine', 4, new FakeEmbeddings())
    expect(await embedder.embedQuestion('水库')).toEqual({ dense: [0.1, 0.2, 0.3, 0.4] })
  })
})
