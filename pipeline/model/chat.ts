/** `provider:model` → a chat model of LangChain, loaded only when asked for. */
import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { TaizhangError } from '../../schemas/errors.js'
import { modelError } from './failure.js'

export type ChatSettings = {
  /** `ollama:qwen3`, `openai:gpt-…`, or another provider that LangChain knows. */
  model: string
}

/**
 * @throws TaizhangError `usage` for a name without provider or of an unknown one, `package-missing`,
 * `server-refused` where a key is needed and none is set
 */
export async function openChat({ model }: ChatSettings): Promise<BaseChatModel> {
  const [, provider = '', name = ''] = /^([a-z_-]+):(.+)$/.exec(model) ?? []
  if (!name) {
    throw new TaizhangError('usage', `--model ${model}`, 'write PROVIDER:NAME, such as ollama:qwen3')
  }
  const settings = providerSettings(provider)
  try {
    const { initChatModel } = await import('langchain')
    const common = { modelProvider: provider, temperature: 0, maxRetries: 0 }
    return await initChatModel(name, { ...common, ...settings })
  } catch (thrown) {
    throw modelError(thrown, model)
  }
}

function providerSettings(provider: string): Record<string, unknown> {
  if (provider === 'ollama') return { baseUrl: process.env.OLLAMA_HOST || 'http://127.0.0.1:11434' }
  if (provider !== 'openai') return {}
  const { OPENAI_BASE_URL: baseURL, OPENAI_API_KEY: key } = process.env
  if (!key && !baseURL) {
    throw new TaizhangError(
      'server-refused',
      'OPENAI_API_KEY is not set',
      'set it, or OPENAI_BASE_URL for a server of your own',
    )
  }
  // Servers at home ask for no key, the client insists on one.
  return { apiKey: key || 'none', ...(baseURL ? { configuration: { baseURL } } : {}) }
}
