/** The name of an embedder into an open one. */
import type { Concept } from '../../../extractors/lexicon/thesaurus.js'
import { TaizhangError } from '../../../schemas/errors.js'
import type { Embedder } from './embedder.js'

type Open = (model: string, concepts: readonly Concept[]) => Promise<Embedder>

/** Loaded only when asked for: some bring packages of their own. */
const kinds: Record<string, Open> = {
  builtin: async (_model, concepts) => (await import('./builtin.js')).openBuiltinEmbedder(concepts),
  ollama: async (model) => (await import('./remote.js')).openOllamaEmbedder(model),
  openai: async (model) => (await import('./remote.js')).openOpenAiEmbedder(model),
  transformers: async (model) => (await import('./transformers.js')).openTransformersEmbedder(model),
}

/**
 * @param setting `builtin`, or KIND:MODEL
 * @throws TaizhangError `usage`, `package-missing`, `server-unreachable`, `server-refused`
 */
export async function openEmbedder(setting: string, concepts: readonly Concept[]): Promise<Embedder> {
  const [kind = '', ...rest] = setting.split(':')
  const model = rest.join(':')
  const open = kinds[kind]
  if (!open || (model === '') !== (kind === 'builtin')) {
    throw new TaizhangError(
      'usage',
      `embedder ${setting}: choose builtin, ollama:MODEL, openai:MODEL or transformers:MODEL`,
    )
  }
  return open(model, concepts)
}
