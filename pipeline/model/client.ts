/** Messages and a schema → a model's JSON, kept on disk, asked again where that may help, and counted. */
import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { z } from 'zod'
import { TaizhangError } from '../../schemas/errors.js'
import { type AnswerCache, keyOf } from './cache.js'
import { mayPass, modelError, retryAfter } from './failure.js'
import type { Message } from './prompt.js'
import type { Usage } from './usage.js'

export type Client = {
  /** As the user named it: `ollama:qwen3`. */
  model: string
  chat: BaseChatModel
  cache?: AnswerCache | undefined
  usage: Usage
  /** Of one answer, in milliseconds. */
  patience?: number | undefined
  /** Asked again at most so often. */
  retries?: number | undefined
  /** Tests wait for nothing. */
  wait?: (milliseconds: number) => Promise<void>
}

export type Question = { name: string; version: number; schema: z.ZodType; messages: Message[] }

const longestWait = 60_000
const defaultPatience = 120_000

/** @throws TaizhangError `server-*`, `model-refused`, once asking again has not helped */
export async function askModel(client: Client, question: Question): Promise<unknown> {
  const key = keyOf(client.model, question)
  const kept = await client.cache?.get(key)
  if (kept !== undefined) {
    client.usage.cached += 1
    return kept
  }
  const { retries = 3 } = client
  const wait = client.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)))
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await askOnce(client, question)
      await client.cache?.set(key, answer)
      return answer
    } catch (thrown) {
      if (attempt >= retries || !mayPass(thrown)) throw modelError(thrown, client.model)
      client.usage.retries += 1
      await wait(Math.min(longestWait, retryAfter(thrown, Date.now()) ?? 1000 * 2 ** attempt))
    }
  }
}

const Counted = z.object({
  usage_metadata: z.object({ input_tokens: z.number(), output_tokens: z.number() }),
})
const Raw = z.object({ raw: z.unknown(), parsed: z.unknown() })

async function askOnce(client: Client, { name, schema, messages }: Question): Promise<unknown> {
  // Given as JSON Schema: what comes back is judged here, item by item, and not by the client all or nothing.
  const structured = client.chat.withStructuredOutput(z.toJSONSchema(schema), { name, includeRaw: true })
  client.usage.calls += 1
  const answer: unknown = await structured.invoke(messages, {
    signal: AbortSignal.timeout(client.patience ?? defaultPatience),
  })
  const { raw, parsed } = Raw.catch({ raw: undefined, parsed: answer }).parse(answer)
  const counted = Counted.safeParse(raw).data
  client.usage.input += counted?.usage_metadata.input_tokens ?? 0
  client.usage.output += counted?.usage_metadata.output_tokens ?? 0
  if (typeof parsed === 'object' && parsed !== null) return parsed
  throw new TaizhangError('model-refused', `${client.model}: the answer is no JSON of the schema`)
}
