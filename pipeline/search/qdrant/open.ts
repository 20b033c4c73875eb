/** Placeholder until the server backend lands. */
import { TaizhangError } from '../../../schemas/errors.js'
import type { Embedder } from '../embed/embedder.js'
import type { PassageIndex } from '../passage-index.js'

export async function openQdrantIndex(url: string, _embedder: Embedder): Promise<PassageIndex> {
  throw new TaizhangError('server-unreachable', url)
}
