/** Stored documents into an index, and the index kept to the state of the ledger. */

import { createHash } from 'node:crypto'
import { collectRecords } from '../../schemas/collect.js'
import type { DocumentRow, Ledger, StoredDocument } from '../../schemas/ledger.js'
import type { CatchUp, Indexer, Passage } from '../../schemas/passage.js'
import type { ReportRecord } from '../../schemas/record.js'
import type { Embedder } from './embed/embedder.js'
import type { PassageIndex, Point } from './passage-index.js'
import { passagesOf, sourceOf } from './passages.js'
import { wordVector } from './words.js'

/** Raise it whenever passages are cut or words counted in another way. */
const indexerVersion = 1

export function createIndexer(index: PassageIndex, embedder: Embedder): Indexer {
  const save = async (document: StoredDocument, records: ReportRecord[]) => {
    const points = await pointsOf(passagesOf(document, records), embedder)
    await index.save(sourceOf(document), fingerprintOf(document, document.pipelineVersion), points)
  }
  return {
    save,
    remove: (doc) => index.remove(doc),
    catchUp: (ledger, progress) => catchUp(index, ledger, save, progress),
    close: () => index.close(),
  }
}

async function pointsOf(passages: Passage[], embedder: Embedder): Promise<Point[]> {
  const texts = passages.map(({ text }) => text)
  const meanings = await embedder.embedPassages(texts)
  return passages.map((passage, at) => ({
    passage,
    words: wordVector(texts[at] ?? ''),
    meaning: meanings[at] ?? { sparse: { ids: [], values: [] } },
  }))
}

async function catchUp(
  index: PassageIndex,
  ledger: Ledger,
  save: Indexer['save'],
  progress?: (done: number, all: number) => void,
): Promise<CatchUp> {
  const { changed, gone, unchanged } = await differences(index, ledger)
  for (const doc of gone) await index.remove(doc)
  let done = 0
  for (const doc of changed) {
    const document = await ledger.document(doc)
    if (document) await save(document, await collectRecords(ledger, { doc, allSources: true }))
    progress?.(++done, changed.length)
  }
  return { added: changed.length, removed: gone.length, unchanged }
}

/** Documents that the index lacks or holds in an older state, and those that the ledger no longer has. */
export async function differences(
  index: PassageIndex,
  ledger: Ledger,
): Promise<{ changed: string[]; gone: string[]; unchanged: number }> {
  const [held, rows] = [await index.states(), await ledger.documents({ allSources: true })]
  const versions = new Map((await ledger.sources()).map((state) => [state.doc, state.pipelineVersion]))
  const wanted = new Map(rows.map((row) => [row.id, fingerprintOf(row, versions.get(row.id) ?? '')]))
  const changed = [...wanted].filter(([doc, fingerprint]) => held.get(doc) !== fingerprint)
  return {
    changed: changed.map(([doc]) => doc),
    gone: [...held.keys()].filter((doc) => !wanted.has(doc)),
    unchanged: wanted.size - changed.length,
  }
}

function fingerprintOf(row: DocumentRow, pipelineVersion: string): string {
  const parts = JSON.stringify([indexerVersion, pipelineVersion, row.sha256, sourceOf(row)])
  return createHash('sha256').update(parts).digest('hex').slice(0, 16)
}
