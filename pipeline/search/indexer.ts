/** Stored documents into an index, and the index kept to the state of the ledger. */

import { createHash } from 'node:crypto'
import { collectRecords } from '../../schemas/collect.js'
import type { DocumentRow, Ledger, StoredDocument } from '../../schemas/ledger.js'
import type { CatchUp, Indexer, Passage } from '../../schemas/passage.js'
import type { ReportRecord } from '../../schemas/record.js'
import type { Embedder } from './embed/embedder.js'
import type { OpenSearch } from './open.js'
import type { Point } from './passage-index.js'
import { passagesOf, sourceOf } from './passages.js'
import { wordVector } from './words.js'

/** Raise it whenever passages are cut or words counted in another way. */
const indexerVersion = 1

export function createIndexer(search: OpenSearch): Indexer {
  const { index, embedder } = search
  const save = async (document: StoredDocument, records: ReportRecord[]) => {
    const points = await pointsOf(passagesOf(document, records), embedder)
    await index.save(sourceOf(document), fingerprintOf(document, document.pipelineVersion), points)
  }
  return {
    save,
    remove: (doc) => index.remove(doc),
    catchUp: (ledger, progress) => catchUp(search, ledger, save, progress),
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
  search: OpenSearch,
  ledger: Ledger,
  save: Indexer['save'],
  progress?: (done: number, all: number) => void,
): Promise<CatchUp> {
  const { index } = search
  const { changed, gone, withheld, leaked, unchanged } = await differences(search, ledger)
  for (const doc of [...gone, ...leaked]) await index.remove(doc)
  let done = 0
  for (const doc of changed) {
    const document = await ledger.document(doc)
    if (document) await save(document, await collectRecords(ledger, { doc, allSources: true }))
    progress?.(++done, changed.length)
  }
  return { added: changed.length, removed: gone.length + leaked.length, unchanged, withheld: withheld.length }
}

/** `leaked` are the withheld that the index holds all the same: from a run that allowed it. */
export type Differences = {
  changed: string[]
  gone: string[]
  withheld: string[]
  leaked: string[]
  unchanged: number
}

/** Documents that the index lacks or holds in an older state, and those that the ledger no longer has. */
export async function differences(
  { index, withholds }: Pick<OpenSearch, 'index' | 'withholds'>,
  ledger: Ledger,
): Promise<Differences> {
  const [held, rows] = [await index.states(), await ledger.documents({ allSources: true })]
  const versions = new Map((await ledger.sources()).map((state) => [state.doc, state.pipelineVersion]))
  const isWithheld = (row: DocumentRow) => withholds && row.marking !== undefined
  const withheld = rows.filter(isWithheld).map(({ id }) => id)
  const open = rows.filter((row) => !isWithheld(row))
  const wanted = new Map(open.map((row) => [row.id, fingerprintOf(row, versions.get(row.id) ?? '')]))
  const changed = [...wanted].filter(([doc, fingerprint]) => held.get(doc) !== fingerprint)
  return {
    changed: changed.map(([doc]) => doc),
    gone: [...held.keys()].filter((doc) => !wanted.has(doc) && !withheld.includes(doc)),
    withheld,
    leaked: withheld.filter((doc) => held.has(doc)),
    unchanged: wanted.size - changed.length,
  }
}

function fingerprintOf(row: DocumentRow, pipelineVersion: string): string {
  const parts = JSON.stringify([indexerVersion, pipelineVersion, row.sha256, sourceOf(row)])
  return createHash('sha256').update(parts).digest('hex').slice(0, 16)
}
