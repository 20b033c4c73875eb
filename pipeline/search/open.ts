/** Settings into an open search: the embedder by name, the index by address. */

import { readFileSync } from 'node:fs'
import { builtinConcepts, parseConcepts } from '../../extractors/lexicon/thesaurus.js'
import { TaizhangError } from '../../schemas/errors.js'
import { indexPath } from '../../schemas/ledger-address.js'
import { loadPackage } from '../../schemas/optional-package.js'
import type { Embedder } from './embed/embedder.js'
import { leavesMachine } from './outside.js'
import type { PassageIndex } from './passage-index.js'

export type SearchSettings = {
  /** Path of the ledger; the embedded index lies beside it. */
  db: string
  /** `builtin` (default), `ollama:MODEL`, `openai:MODEL`, `transformers:MODEL or folder`. */
  embedder?: string | undefined
  /** Address of a Qdrant server; absent for the embedded index. */
  url?: string | undefined
  /** A file of words that mean the same, one concept a line, added to the built-in thesaurus. */
  thesaurus?: string | undefined
  /** Documents marked 秘密, 机密, 绝密 or 内部 may go into an index or to an embedder on another machine. */
  allowMarked?: boolean | undefined
}

/** `withholds`: marked documents stay out, since what goes in leaves this machine. */
export type OpenSearch = { index: PassageIndex; embedder: Embedder; withholds: boolean }

/** @throws TaizhangError `index-mismatch`, `package-missing`, `usage`, `file-missing`, `server-*` */
export async function openSearch(settings: SearchSettings): Promise<OpenSearch> {
  const { openEmbedder } = await import('./embed/open.js')
  const embedder = await openEmbedder(settings.embedder ?? 'builtin', concepts(settings.thesaurus))
  const withholds = !settings.allowMarked && leavesMachine(settings)
  return { embedder, index: await openIndex(settings, embedder), withholds }
}

async function openIndex({ db, url }: SearchSettings, embedder: Embedder): Promise<PassageIndex> {
  if (url === undefined) {
    const { openEmbeddedIndex } = await import('./embedded/open.js')
    return openEmbeddedIndex(indexPath(db), embedder.name)
  }
  const { openQdrantIndex } = await loadPackage('@qdrant/js-client-rest', () => import('./qdrant/open.js'))
  return openQdrantIndex(url, embedder)
}

function concepts(file: string | undefined) {
  if (file === undefined) return builtinConcepts
  try {
    return [...builtinConcepts, ...parseConcepts(readFileSync(file, 'utf8'))]
  } catch {
    throw new TaizhangError('file-missing', file)
  }
}
