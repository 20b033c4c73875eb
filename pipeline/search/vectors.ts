/** The two kinds of vector an index compares, and how a feature becomes a number. */
import { createHash } from 'node:crypto'

/** Features that are there, by number, in rising order; `values[i]` is the weight of `ids[i]`. */
export type SparseVector = { ids: number[]; values: number[] }

export type MeaningVector = { sparse: SparseVector } | { dense: number[] }

const featureIds = new Map<string, number>()

/**
 * A number of 32 bits for a word or feature, the same on every machine. Two of half a million features share one
 * about once in ten thousand, which moves a score and never breaks a search.
 */
export function featureId(feature: string): number {
  const known = featureIds.get(feature)
  if (known !== undefined) return known
  const id = createHash('sha256').update(feature).digest().readUInt32LE(0)
  featureIds.set(feature, id)
  return id
}

export function toSparse(weights: Iterable<[string, number]>): SparseVector {
  const byId = new Map<number, number>()
  for (const [feature, weight] of weights) {
    const id = featureId(feature)
    byId.set(id, (byId.get(id) ?? 0) + weight)
  }
  const ids = [...byId.keys()].sort((a, b) => a - b)
  return { ids, values: ids.map((id) => byId.get(id) ?? 0) }
}

/** To length 1; a vector of nothing stays as it is. */
export function normalize(values: number[]): number[] {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))
  return length === 0 ? values : values.map((value) => value / length)
}
