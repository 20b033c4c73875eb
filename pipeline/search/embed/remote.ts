/** Embedders behind an HTTP interface: Ollama, and whatever speaks as OpenAI does. */
import { Embeddings } from '@langchain/core/embeddings'
import { z } from 'zod'
import { TaizhangError } from '../../../schemas/errors.js'
import { normalize } from '../vectors.js'
import { type Embedder, fromEmbeddings } from './embedder.js'

/** Texts of one request. */
const batch = 32
const patience = 60_000

const OllamaAnswer = z.object({ embeddings: z.array(z.array(z.number())) })
const OpenAiAnswer = z.object({ data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()) })) })

/** At `OLLAMA_HOST`, else on this machine. */
export async function openOllamaEmbedder(model: string): Promise<Embedder> {
  const host = process.env.OLLAMA_HOST || 'http://127.0.0.1:11434'
  const embeddings = new HttpEmbeddings(async (input) => {
    const answer = await post(new URL('/api/embed', host), {}, { model, input })
    return OllamaAnswer.parse(answer).embeddings
  })
  return measured(`ollama:${model}`, embeddings)
}

/** At `OPENAI_BASE_URL` (any compatible server), with `OPENAI_API_KEY` where it is set. */
export async function openOpenAiEmbedder(model: string): Promise<Embedder> {
  const base = process.env.OPENAI_BASE_URL || 'https://api.openai.com/v1'
  const key = process.env.OPENAI_API_KEY
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}
  const embeddings = new HttpEmbeddings(async (input) => {
    const answer = await post(new URL(`${base.replace(/\/$/, '')}/embeddings`), headers, { model, input })
    const { data } = OpenAiAnswer.parse(answer)
    return data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding)
  })
  return measured(`openai:${model}`, embeddings)
}

class HttpEmbeddings extends Embeddings {
  constructor(private readonly request: (texts: string[]) => Promise<number[][]>) {
    super({ maxRetries: 2 })
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors: number[][] = []
    for (let at = 0; at < texts.length; at += batch) {
      const part = texts.slice(at, at + batch)
      const answer = await this.caller.call(() => this.request(part))
      if (answer.length !== part.length)
        throw new TaizhangError('server-refused', 'it gave another number of vectors')
      vectors.push(...answer.map(normalize))
    }
    return vectors
  }

  override async embedQuery(text: string): Promise<number[]> {
    const [vector = []] = await this.embedDocuments([text])
    return vector
  }
}

/** The length of a model's vectors is known only from one of them. */
async function measured(name: string, embeddings: Embeddings): Promise<Embedder> {
  const { length } = await embeddings.embedQuery('就业')
  return fromEmbeddings(name, length, embeddings)
}

async function post(url: URL, headers: Record<string, string>, body: unknown): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  }).catch((error: Error) => {
    throw new TaizhangError('server-unreachable', `${url.origin} (${error.message})`)
  })
  if (!answer.ok) {
    throw new TaizhangError(
      'server-refused',
      `${url.origin}: ${answer.status} ${(await answer.text()).slice(0, 200)}`,
    )
  }
  return answer.json()
}
