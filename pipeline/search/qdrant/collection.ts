/** One collection of a Qdrant server: passages in and out, and questions to it. */
import type { QdrantClient, Schemas } from '@qdrant/js-client-rest'
import { TaizhangError } from '../../../schemas/errors.js'
import type { PassageSource } from '../../../schemas/passage.js'
import type { Embedder } from '../embed/embedder.js'
import type { Found, IndexQuery, Point } from '../passage-index.js'
import type { Call } from './calls.js'
import * as shape from './shape.js'

/** Points of one request: a passage with its records is some 10 kB. */
const batch = 64
/** Points of one page when marks are listed. */
const page = 256
/**
 * Reciprocal rank fusion with the constant of its paper. The server's own default of 2 makes the first place of one
 * list outweigh a good place in both.
 */
const rankConstant = 60
/** Candidates of each list for every hit wanted, and at least. */
const deeper = 4
const fewestCandidates = 100

export type Server = { client: QdrantClient; call: Call; embedder: Embedder }

export async function behindAlias({ client, call }: Server, alias: string): Promise<string | undefined> {
  const { aliases } = await call(() => client.getAliases())
  return aliases.find(({ alias_name }) => alias_name === alias)?.collection_name
}

/** In one step on the server, so that a search never finds nothing behind the alias; the old collection goes after. */
export async function pointAlias(
  { client, call }: Server,
  alias: string,
  name: string,
  old?: string,
): Promise<void> {
  const actions: Schemas['AliasOperations'][] = [
    ...(old === undefined ? [] : [{ delete_alias: { alias_name: alias } }]),
    { create_alias: { alias_name: alias, collection_name: name } },
  ]
  await call(() => client.updateCollectionAliases({ actions }))
  if (old !== undefined) await call(() => client.deleteCollection(old))
}

/**
 * The collection, empty, or as far as an earlier run came with the same embedder. The mark that says whose vectors it
 * holds is written last: without it the collection is half made and begun anew.
 */
export async function prepareCollection(server: Server, name: string): Promise<string> {
  const { client, call, embedder } = server
  const { exists } = await call(() => client.collectionExists(name))
  if (exists && (await embedderOf(server, name)) === embedder.name) return name
  if (exists) await call(() => client.deleteCollection(name))
  await call(() => client.createCollection(name, shape.collectionConfig(embedder)))
  for (const { field, schema } of shape.payloadIndexes) {
    await call(() => client.createPayloadIndex(name, { field_name: field, field_schema: schema, wait: true }))
  }
  await call(() => client.upsert(name, { wait: true, points: [shape.collectionPoint(embedder.name)] }))
  return name
}

/** Name of the embedder that the collection holds the vectors of; undefined while it is half made. */
export async function embedderOf({ client, call }: Server, name: string): Promise<string | undefined> {
  const [mark] = await call(() =>
    client.retrieve(name, { ids: [shape.pointId('collection')], with_payload: true }),
  )
  return mark && shape.CollectionPayload.parse(mark.payload).embedder
}

/** The document's mark goes first and comes back last: a save that broke off counts as none and is done again. */
export async function savePoints(
  { client, call }: Server,
  name: string,
  source: PassageSource,
  fingerprint: string,
  points: Point[],
): Promise<void> {
  const { doc } = source
  await call(() => client.delete(name, { wait: true, points: [shape.pointId('document', doc)] }))
  for (let at = 0; at < points.length; at += batch) {
    const part = points
      .slice(at, at + batch)
      .map((point, index) => shape.passagePoint(source, point, at + index))
    await call(() => client.upsert(name, { wait: true, points: part }))
  }
  const surplus = { must: [ofDocument(doc), { key: 'position', range: { gte: points.length } }] }
  await call(() => client.delete(name, { wait: true, filter: surplus }))
  await call(() => client.upsert(name, { wait: true, points: [shape.documentPoint(source, fingerprint)] }))
}

export async function removePoints({ client, call }: Server, name: string, doc: string): Promise<void> {
  await call(() => client.delete(name, { wait: true, filter: { must: [ofDocument(doc)] } }))
}

function ofDocument(doc: string) {
  return { key: 'doc', match: { value: doc } }
}

/** The marks of the documents saved whole. */
export async function listDocuments(
  { client, call }: Server,
  name: string,
): Promise<{ fingerprint: string; source: PassageSource }[]> {
  const documents: { fingerprint: string; source: PassageSource }[] = []
  let offset: Schemas['ScrollRequest']['offset']
  do {
    const request = { filter: shape.ofSort('document'), limit: page, with_payload: true }
    const answer = await call(() => client.scroll(name, offset ? { ...request, offset } : request))
    documents.push(...answer.points.map(({ payload }) => shape.DocumentPayload.parse(payload)))
    const next = answer.next_page_offset
    if (typeof next === 'object' && next !== null)
      throw new TaizhangError('server-refused', 'an offset of no known kind')
    offset = next
  } while (offset)
  return documents
}

export async function countPassages({ client, call }: Server, name: string): Promise<number> {
  const { count } = await call(() => client.count(name, { filter: shape.ofSort('passage'), exact: true }))
  return count
}

/** Words and meaning are searched apart and joined on the server, by rank. */
export async function queryPoints(
  { client, call }: Server,
  name: string,
  { words, meaning, filter, limit }: IndexQuery,
): Promise<Found[]> {
  const narrowed = shape.toServerFilter(filter)
  const depth = Math.max(fewestCandidates, limit * deeper)
  const prefetch: Schemas['Prefetch'][] = []
  if (words.ids.length > 0) {
    prefetch.push({ query: shape.toServer(words), using: 'words', filter: narrowed, limit: depth })
  }
  if (saysSomething(meaning)) {
    const query = shape.meaningToServer(meaning)
    prefetch.push({ query, using: 'meaning', filter: narrowed, limit: depth })
  }
  if (prefetch.length === 0) return []
  const request = {
    prefetch,
    query: { rrf: { k: rankConstant } },
    limit,
    with_payload: ['source', 'passage'],
  }
  const { points } = await call(() => client.query(name, request))
  return points.map(({ payload, score }) => ({ ...shape.PassagePayload.parse(payload), score }))
}

function saysSomething(meaning: IndexQuery['meaning']): boolean {
  return 'dense' in meaning ? meaning.dense.some((value) => value !== 0) : meaning.sparse.ids.length > 0
}
