/** What the collection looks like, and passages as points of it. */
import { createHash } from 'node:crypto'
import type { Schemas } from '@qdrant/js-client-rest'
import { z } from 'zod'
import { Passage, PassageSource, type SearchFilter } from '../../../schemas/passage.js'
import type { Embedder } from '../embed/embedder.js'
import type { Point } from '../passage-index.js'
import type { MeaningVector, SparseVector } from '../vectors.js'

export type CollectionConfig = Pick<
  Schemas['CreateCollection'],
  'vectors' | 'sparse_vectors' | 'shard_number' | 'replication_factor'
>

/** Points of three sorts: passages, one mark for each document saved whole, and one for the collection itself. */
export type Sort = 'passage' | 'document' | 'collection'

export const DocumentPayload = z.object({ fingerprint: z.string(), source: PassageSource })
export const PassagePayload = z.object({ source: PassageSource, passage: Passage })
export const CollectionPayload = z.object({ embedder: z.string() })

/**
 * Words are sparse with the server's idf, so that the points never depend on one another. Meaning is dense for an
 * embedder of dense vectors and sparse, as it comes, for the built-in one.
 */
export function collectionConfig({ dimensions }: Embedder): CollectionConfig {
  // As the dense vectors: what questions touch stays in memory, the rest need not fit.
  const index = { on_disk: true }
  const words = { index, modifier: 'idf' as const }
  const shards = settingOf('QDRANT_SHARDS')
  const replicas = settingOf('QDRANT_REPLICAS')
  return {
    vectors:
      dimensions === undefined ? {} : { meaning: { size: dimensions, distance: 'Cosine', on_disk: true } },
    sparse_vectors: dimensions === undefined ? { words, meaning: { index } } : { words },
    ...(shards === undefined ? {} : { shard_number: shards }),
    ...(replicas === undefined ? {} : { replication_factor: replicas }),
  }
}

function settingOf(variable: string): number | undefined {
  const value = Number(process.env[variable])
  return Number.isInteger(value) && value > 0 ? value : undefined
}

/** Every field that a filter names. */
export const payloadIndexes: readonly { field: string; schema: 'keyword' | 'integer' | 'bool' }[] = [
  { field: 'sort', schema: 'keyword' },
  { field: 'doc', schema: 'keyword' },
  { field: 'place', schema: 'keyword' },
  { field: 'placeCode', schema: 'keyword' },
  { field: 'level', schema: 'keyword' },
  { field: 'reportYear', schema: 'integer' },
  { field: 'kind', schema: 'keyword' },
  { field: 'types', schema: 'keyword' },
  { field: 'repeats', schema: 'bool' },
  { field: 'position', schema: 'integer' },
]

export function passagePoint(source: PassageSource, point: Point, position: number): Schemas['PointStruct'] {
  const { passage, words, meaning } = point
  const { doc, place, placeCode, level, reportYear, kind, sameAs } = source
  const facts = { doc, place, placeCode, level, reportYear, kind, repeats: sameAs !== undefined }
  return {
    id: pointId('passage', doc, position),
    vector: { words: toServer(words), meaning: meaningToServer(meaning) },
    payload: {
      sort: 'passage',
      ...facts,
      position,
      types: [...new Set(passage.records.map(({ type }) => type))],
      source,
      passage,
    },
  }
}

export function documentPoint(source: PassageSource, fingerprint: string): Schemas['PointStruct'] {
  const { doc } = source
  return { id: pointId('document', doc), vector: {}, payload: { sort: 'document', doc, fingerprint, source } }
}

export function collectionPoint(embedder: string): Schemas['PointStruct'] {
  return { id: pointId('collection'), vector: {}, payload: { sort: 'collection', embedder } }
}

/** The same for the same passage every time: saving twice changes nothing. */
export function pointId(sort: Sort, doc = '', position = 0): string {
  const hex = createHash('sha256').update(`${sort}\n${doc}\n${position}`).digest('hex')
  // The version and variant of a name-based UUID.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export function toServer({ ids, values }: SparseVector): { indices: number[]; values: number[] } {
  return { indices: ids, values }
}

export function meaningToServer(meaning: MeaningVector): number[] | { indices: number[]; values: number[] } {
  return 'dense' in meaning ? meaning.dense : toServer(meaning.sparse)
}

export function toServerFilter(filter: SearchFilter): Schemas['Filter'] {
  const any = (key: string, values: (string | number)[] | undefined) =>
    values === undefined ? [] : [{ key, match: { any: values.map(String) } }]
  const value = (key: string, wanted: string | undefined) =>
    wanted === undefined ? [] : [{ key, match: { value: wanted } }]
  return {
    must: [
      ...any('placeCode', filter.placeCodes),
      ...any('place', filter.places),
      ...any('doc', filter.docs),
      ...any('types', filter.types),
      ...value('level', filter.level),
      ...value('kind', filter.kind),
      ...(filter.years === undefined ? [] : [{ key: 'reportYear', match: { any: filter.years } }]),
      ...(filter.allSources ? [] : [{ key: 'repeats', match: { value: false } }]),
    ],
  }
}

export function ofSort(sort: Sort): Schemas['Filter'] {
  return { must: [{ key: 'sort', match: { value: sort } }] }
}
