/** The embedded index: one SQLite file beside the ledger, searched in memory. */
import type Database from 'libsql'
import { TaizhangError } from '../../../schemas/errors.js'
import { Passage, type PassageSource } from '../../../schemas/passage.js'
import { fits } from '../filter.js'
import type { Found, IndexQuery, PassageIndex } from '../passage-index.js'
import type { SparseVector } from '../vectors.js'
import { CatalogReader } from './catalog.js'
import { guarded, openDatabase, select, writeSetting } from './database.js'
import { type Held, rank } from './rank.js'
import { typeBits } from './shard.js'
import { deleteDocument, insertDocument } from './write.js'

/**
 * @param path of the index's own file; it is made where it is missing
 * @param embedder name of the embedder whose vectors it holds
 * @param patience how long to wait for another writer, in milliseconds
 * @throws TaizhangError `ledger-busy`, `ledger-readonly`, `ledger-damaged`; its methods also `index-mismatch` where the
 *   file holds the vectors of another embedder
 */
export async function openEmbeddedIndex(
  path: string,
  embedder: string,
  patience = 10_000,
): Promise<PassageIndex> {
  const database = openDatabase(path, patience)
  const reader = new CatalogReader(database)
  const run = async <T>(work: () => T): Promise<T> => guarded(path, work)
  const change = (work: () => void) =>
    run(() => {
      database.transaction(work).immediate()
      reader.expire()
    })
  const index: PassageIndex = {
    status: () =>
      run(() => {
        const { embedder: held = embedder, documents, passages } = reader.read()
        return { backend: path, embedder: held, documents: documents.length, passages }
      }),
    states: () =>
      run(() => new Map(reader.read().documents.map(({ doc, fingerprint }) => [doc, fingerprint]))),
    sources: () => run(() => reader.read().documents.map(({ source }) => source)),
    save: (source, fingerprint, points) =>
      change(() => {
        checkEmbedder(reader, embedder)
        writeSetting(database, 'embedder', embedder)
        deleteDocument(database, source.doc)
        insertDocument(database, source, fingerprint, points)
      }),
    remove: (doc) => change(() => deleteDocument(database, doc)),
    query: (query) =>
      run(() => {
        checkEmbedder(reader, embedder)
        return search(database, reader, query)
      }),
    beginRebuild: async () => {
      await change(() => clear(database))
      return { index, finish: async () => undefined }
    },
    close: async () => void database.close(),
  }
  return index
}

function checkEmbedder(reader: CatalogReader, embedder: string): void {
  const { embedder: held = embedder } = reader.read()
  if (held !== embedder) throw new TaizhangError('index-mismatch', `${held}, not ${embedder}`)
}

function clear(database: Database.Database): void {
  for (const table of ['documents', 'passages', 'terms']) database.prepare(`DELETE FROM ${table}`).run([])
  database.prepare("DELETE FROM settings WHERE name = 'embedder'").run([])
}

type Known = Held & { source: PassageSource; key: number }

function search(database: Database.Database, reader: CatalogReader, query: IndexQuery): Found[] {
  const { words, meaning, filter, limit } = query
  const { documents, passages } = reader.read()
  const held: Known[] = []
  let base = 0
  for (const { key, source } of documents) {
    const shard = fits(source, filter) ? reader.shardOf(key) : undefined
    if (!shard) continue
    held.push({ shard, base, source, key })
    base += shard.passages
  }
  const weighed = weigh(database, words, passages)
  const types = filter.types && typeBits(filter.types)
  return rank(held, weighed, meaning, types, limit).flatMap(
    ({ held: { source, key }, position, ...scores }) => {
      const passage = readPassage(database, key, position)
      return passage ? [{ source, passage, ...scores }] : []
    },
  )
}

/** The terms of a question with their inverse frequencies, by how many of the index's passages hold each. */
function weigh(database: Database.Database, { ids, values }: SparseVector, all: number): SparseVector {
  const statement = database.prepare('SELECT passages FROM terms WHERE id = ?')
  const weights = ids.map((id, at) => {
    const holding = (statement.get([id]) as { passages: number } | undefined)?.passages ?? 0
    return (values[at] ?? 0) * Math.log(1 + (all - holding + 0.5) / (holding + 0.5))
  })
  return { ids, values: weights }
}

function readPassage(database: Database.Database, key: number, position: number): Passage | undefined {
  const sql = 'SELECT body FROM passages WHERE document = ? AND position = ?'
  const [row] = select<{ body: string }>(database, sql, key, position)
  return row && Passage.parse(JSON.parse(row.body))
}
