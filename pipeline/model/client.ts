/** Messages and a schema → a model's JSON, kept on disk, asked again where that may help, and counted. */
import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { z } from 'zod'
import { type AnswerCache, keyOf } from './cache.js'
import { mayPass, modelError, retryAfter } from './failure.js'
import type { Message } from './prompt.js'
import { collectAnswer } from './stream.js'
import type { Usage } from './usage.js'

export type Client = {
  /** As the user named it: `ollama:qwen3`. */
  model: string
  chat: BaseChatModel
  cache?: AnswerCache | undefined
  usage: Usage
  /** Longest silence in milliseconds: until the answer begins and between its pieces, not for the whole of it. */
  patience?: number | undefined
  /** Asked again at most so often. */
  retries?: number | undefined
  /** Tests wait for nothing. */
  wait?: (milliseconds: number) => Promise<void>
}

export type Question = { name: string; version: number; schema: z.ZodType; messages: Message[] }

const longestWait = 60_000
const defaultPatience = 120_000

/** @throws TaizhangError `server-*`, `model-refused`, once asking again has not helped; `output-unwritable` */
export async function askModel(client: Client, question: Question): Promise<unknown> {
  const key = keyOf(client.model, question)
  const kept = await client.cache?.get(key)
  if (kept !== undefined) {
    client.usage.cached += 1
    return kept
  }
  const { retries = 3 } = client
  const wait = client.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)))
  let answer: unknown
  for (let attempt = 0; ; attempt++) {
    try {
      answer = await askOnce(client, question)
      break
    } catch (thrown) {
      if (attempt >= retries || !mayPass(thrown)) throw modelError(thrown, client.model)
      client.usage.retries += 1
      await wait(Math.min(longestWait, retryAfter(thrown, Date.now()) ?? 1000 * 2 ** attempt))
    }
  }
  await client.cache?.set(key, answer)
  return answer
}

async function askOnce(client: Client, { name, schema, messages }: Question): Promise<unknown> {
  // Given as JSON Schema: what comes back is judged here, item by item, and not by the client all or nothing.
  const structured = client.chat.withStructuredOutput(z.toJSONSchema(schema), { name, includeRaw: true })
  client.usage.calls += 1
  const { text, call, input, output } = await collectAnswer(
    (options) => structured.stream(messages, options),
    client.patience ?? defaultPatience,
  )
  client.usage.input += input
  client.usage.output += output
  const parsed = call ?? parseJson(text)
  if (typeof parsed === 'object' && parsed !== null) return parsed
  throw new Error('the answer is no JSON')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
