/** The vectors of one document's passages as one block of bytes, and back without decoding. */
import { RecordType } from '../../../schemas/record.js'
import type { Point } from '../passage-index.js'
import type { MeaningVector, SparseVector } from '../vectors.js'
import { buildPostings, type Postings } from './postings.js'

export type Shard = {
  passages: number
  words: Postings
  /** Empty where the embedder's vectors are dense. */
  features: Postings
  dense?: Matrix
  /** Which types of record each passage holds, one bit a type. */
  types: Uint16Array
}

/** Rows of bytes; a component is byte × the row's scale. */
export type Matrix = { dimensions: number; rows: Int8Array; scales: Float32Array }

export function buildShard(points: Point[]): Shard {
  const dense = points.flatMap(({ meaning }) => ('dense' in meaning ? [meaning.dense] : []))
  return {
    passages: points.length,
    words: buildPostings(points.map(({ words }) => words)),
    features: buildPostings(points.map(({ meaning }) => sparseOf(meaning))),
    ...(dense.length > 0 ? { dense: buildMatrix(dense) } : {}),
    types: Uint16Array.from(points, ({ passage }) => typeBits(passage.records.map(({ type }) => type))),
  }
}

export function typeBits(types: readonly string[]): number {
  return RecordType.options.reduce((bits, type, at) => (types.includes(type) ? bits | (1 << at) : bits), 0)
}

function sparseOf(meaning: MeaningVector): SparseVector {
  return 'sparse' in meaning ? meaning.sparse : { ids: [], values: [] }
}

function buildMatrix(vectors: number[][]): Matrix {
  const dimensions = vectors[0]?.length ?? 0
  const rows = new Int8Array(vectors.length * dimensions)
  const scales = Float32Array.from(vectors, (vector) => Math.max(...vector.map(Math.abs)) / 127 || 1)
  vectors.forEach((vector, at) => {
    const scale = scales[at] ?? 1
    rows.set(
      Int8Array.from(vector, (value) => Math.round(value / scale)),
      at * dimensions,
    )
  })
  return { dimensions, rows, scales }
}

/** Wider numbers first, so that every view starts where its numbers may start. */
export function packShard(shard: Shard): Uint8Array {
  const { words, features, dense, types } = shard
  const header = Uint32Array.of(
    shard.passages,
    words.ids.length,
    words.positions.length,
    features.ids.length,
    features.positions.length,
    dense?.dimensions ?? 0,
  )
  const parts = [
    header,
    Float32Array.of(words.scale, features.scale),
    words.ids,
    words.offsets,
    features.ids,
    features.offsets,
    dense?.scales ?? new Float32Array(0),
    words.positions,
    features.positions,
    types,
    words.values,
    features.values,
    dense?.rows ?? new Int8Array(0),
  ]
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)))
}

export function unpackShard(bytes: Uint8Array): Shard {
  // A copy, since a driver's buffer may start at any byte.
  const { buffer } = new Uint8Array(bytes)
  let at = 0
  const uint32 = (length: number) => new Uint32Array(buffer, forward(length * 4), length)
  const float32 = (length: number) => new Float32Array(buffer, forward(length * 4), length)
  const uint16 = (length: number) => new Uint16Array(buffer, forward(length * 2), length)
  const uint8 = (length: number) => new Uint8Array(buffer, forward(length), length)
  function forward(length: number): number {
    at += length
    return at - length
  }
  const [passages = 0, wordIds = 0, wordPostings = 0, featureIds = 0, featurePostings = 0, dimensions = 0] =
    uint32(6)
  const [wordScale = 1, featureScale = 1] = float32(2)
  const [words, features] = [
    { ids: uint32(wordIds), offsets: uint32(wordIds + 1) },
    { ids: uint32(featureIds), offsets: uint32(featureIds + 1) },
  ]
  const scales = float32(dimensions ? passages : 0)
  const positions = [uint16(wordPostings), uint16(featurePostings)] as const
  const types = uint16(passages)
  const values = [uint8(wordPostings), uint8(featurePostings)] as const
  const rows = new Int8Array(buffer, at, dimensions * passages)
  return {
    passages,
    words: { ...words, positions: positions[0], values: values[0], scale: wordScale },
    features: { ...features, positions: positions[1], values: values[1], scale: featureScale },
    ...(dimensions ? { dense: { dimensions, rows, scales } } : {}),
    types,
  }
}
