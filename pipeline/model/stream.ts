/** A model's answer, piece by piece → its text or its call, and its tokens; a silence that lasts too long ends it. */
import { AIMessage, AIMessageChunk } from '@langchain/core/messages'
import { z } from 'zod'
import { TaizhangError } from '../../schemas/errors.js'

/** `call` is what a provider gives that answers by calling a tool. */
export type Answer = { text: string; call?: unknown; input: number; output: number }

/** After its last word a server may still tell the tokens; some never say that they are done. */
const longestFarewell = 1000

const Ended = z.object({
  generations: z.tuple([z.tuple([z.object({ message: z.instanceof(AIMessage) })])]),
})
const Counted = z.object({ input_tokens: z.number(), output_tokens: z.number() })
const Partial = z.object({ chunk: z.object({ message: z.instanceof(AIMessageChunk) }) })

type Listener = {
  handleLLMNewToken: (
    token: string,
    at: unknown,
    run: unknown,
    parent: unknown,
    tags: unknown,
    more: unknown,
  ) => void
  handleLLMEnd: (output: unknown) => void
}
export type Listening = { signal: AbortSignal; callbacks: Listener[] }

/**
 * The pieces are heard as they come, since the client puts them together before it hands them on. Its own `invoke`
 * with streaming is no way: it counts tokens by tables from another host, and waits for ever where there is no way out.
 * @param patience longest silence in milliseconds
 * @throws TaizhangError `server-unreachable` after a silence, `model-refused` for a refusal or an answer cut short;
 * whatever the client throws
 */
export async function collectAnswer(
  open: (listening: Listening) => Promise<AsyncIterable<unknown>>,
  patience: number,
): Promise<Answer> {
  const control = new AbortController()
  const silence = new TaizhangError('server-unreachable', `no word for ${patience / 1000} s`)
  let timer = setTimeout(() => control.abort(silence), patience)
  let heard: AIMessageChunk | undefined
  let given: unknown
  const handleLLMNewToken: Listener['handleLLMNewToken'] = (_token, _at, _run, _parent, _tags, more) => {
    const { message } = Partial.safeParse(more).data?.chunk ?? {}
    if (message) heard = heard ? heard.concat(message) : message
    clearTimeout(timer)
    const wait = endOf(heard) === undefined ? patience : Math.min(patience, longestFarewell)
    timer = setTimeout(() => control.abort(silence), wait)
  }
  let ended: AIMessage | undefined
  const handleLLMEnd: Listener['handleLLMEnd'] = (output) => {
    ended = Ended.safeParse(output).data?.generations[0][0].message
  }
  try {
    const callbacks = [{ handleLLMNewToken, handleLLMEnd }]
    const pieces = await open({ signal: control.signal, callbacks })
    for await (const piece of pieces) given ??= piece
  } catch (thrown) {
    // An answer that came whole is judged here: the client's own check takes all of it or nothing.
    if (!ended && endOf(heard) === undefined) throw control.signal.aborted ? silence : thrown
  } finally {
    clearTimeout(timer)
  }
  const message = ended ?? heard
  return message ? answerOf(message) : { text: '', call: given, input: 0, output: 0 }
}

function endOf(message: AIMessage | AIMessageChunk | undefined): string | undefined {
  const { finish_reason, done_reason, stop_reason } = message?.response_metadata ?? {}
  const end: unknown = finish_reason ?? done_reason ?? stop_reason
  return typeof end === 'string' ? end : undefined
}

function answerOf(message: AIMessage | AIMessageChunk): Answer {
  const { refusal } = message.additional_kwargs
  if (typeof refusal === 'string' && refusal !== '') throw new TaizhangError('model-refused', refusal)
  if (/^(length|max_tokens)$/.test(endOf(message) ?? '')) {
    throw new TaizhangError('model-refused', 'the answer was cut off at its longest')
  }
  const usage = Counted.safeParse(message.usage_metadata).data
  const call: unknown = message.tool_calls?.[0]?.args
  return {
    text: message.text,
    ...(call === undefined ? {} : { call }),
    input: usage?.input_tokens ?? 0,
    output: usage?.output_tokens ?? 0,
  }
}
