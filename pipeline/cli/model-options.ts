/** The options that name a model, and what they open. */
import { type Command, InvalidArgumentError } from 'commander'
import type { Price } from '../model/usage.js'
import type { EnrichSettings } from '../model-settings.js'
import { type Io, write } from './io.js'
import { wholeNumber } from './options.js'

export type ModelOptions = {
  model?: string
  onlyGaps?: boolean
  allowMarked?: boolean
  modelJobs?: number
  modelCache?: string
  modelPrice?: Price
}

export function addModelOptions(command: Command): Command {
  return addChatOptions(command)
    .option('--only-gaps', 'ask the model only about sentences with figures that no rule explained')
    .option('--model-jobs <n>', 'sections asked about at a time (default: 4)', wholeNumber)
}

export function addChatOptions(command: Command): Command {
  return command
    .option('--model <name>', 'a model as PROVIDER:NAME: ollama:qwen3, openai:gpt-…')
    .option('--allow-marked', 'send documents marked 秘密, 机密, 绝密 or 内部 to the model too')
    .option('--model-cache <dir>', 'where answers are kept (default: in the cache folder of the user)')
    .option('--model-price <in/out>', 'price of a million tokens read and written, to show the cost', price)
}

/** @throws TaizhangError `usage`, `package-missing`, `server-refused` */
export async function openModel(options: ModelOptions): Promise<EnrichSettings | undefined> {
  const { model, onlyGaps, allowMarked, modelJobs: concurrency } = options
  if (model === undefined) return undefined
  const { openChat } = await import('../model/chat.js')
  const { defaultCacheFolder, openCache } = await import('../model/cache.js')
  const { emptyUsage } = await import('../model/usage.js')
  const chat = await openChat({ model })
  const cache = openCache(options.modelCache ?? defaultCacheFolder())
  return { client: { model, chat, cache, usage: emptyUsage() }, onlyGaps, allowMarked, concurrency }
}

/** To stderr, since it is no result. */
export async function reportUsage(
  settings: EnrichSettings | undefined,
  options: ModelOptions,
  io: Io,
): Promise<void> {
  if (!settings) return
  const { tellUsage } = await import('../model/usage.js')
  const { model, usage } = settings.client
  await write(io.stderr, `${model}: ${tellUsage(usage, options.modelPrice)}\n`)
}

function price(text: string): Price {
  const [input, output, ...rest] = text.split('/').map(Number)
  if (input === undefined || output === undefined || rest.length > 0 || !(input >= 0 && output >= 0)) {
    throw new InvalidArgumentError('two prices are wanted, such as 2.5/10.')
  }
  return { input, output }
}
