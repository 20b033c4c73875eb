/** Sparse vectors of one document's passages turned around: feature → the passages that have it. */
import type { SparseVector } from '../vectors.js'

/** `positions` and `values` of feature `ids[i]` stand at `offsets[i]` to `offsets[i + 1]`; a weight is value × scale. */
export type Postings = {
  ids: Uint32Array
  offsets: Uint32Array
  positions: Uint16Array
  values: Uint8Array
  scale: number
}

/** Passages that one document can have. */
export const mostPassages = 0xffff

export function buildPostings(vectors: SparseVector[]): Postings {
  const byId = new Map<number, { positions: number[]; weights: number[] }>()
  let largest = 0
  vectors.forEach(({ ids, values }, position) => {
    ids.forEach((id, at) => {
      const list = byId.get(id) ?? { positions: [], weights: [] }
      if (list.positions.length === 0) byId.set(id, list)
      list.positions.push(position)
      list.weights.push(values[at] ?? 0)
      largest = Math.max(largest, values[at] ?? 0)
    })
  })
  const ids = [...byId.keys()].sort((a, b) => a - b)
  const lists = ids.map((id) => byId.get(id) ?? { positions: [], weights: [] })
  const scale = largest / 255 || 1
  const offsets = new Uint32Array(ids.length + 1)
  lists.forEach(({ positions }, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + positions.length
  })
  return {
    ids: Uint32Array.from(ids),
    offsets,
    positions: Uint16Array.from(lists.flatMap(({ positions }) => positions)),
    // A weight that is there never rounds to nothing.
    values: Uint8Array.from(
      lists.flatMap(({ weights }) => weights.map((weight) => Math.max(1, Math.round(weight / scale)))),
    ),
    scale,
  }
}

/** Adds weight × query weight to `scores[base + position]` for every passage that shares a feature with the query. */
export function addScores(postings: Postings, query: SparseVector, scores: Float32Array, base: number): void {
  const { ids, offsets, positions, values, scale } = postings
  let at = 0
  for (let index = 0; index < query.ids.length; index++) {
    const id = query.ids[index] ?? 0
    at = lowerBound(ids, id, at)
    if (ids[at] !== id) continue
    const weight = (query.values[index] ?? 0) * scale
    const end = offsets[at + 1] ?? 0
    for (let posting = offsets[at] ?? 0; posting < end; posting++) {
      const slot = base + (positions[posting] ?? 0)
      scores[slot] = (scores[slot] ?? 0) + weight * (values[posting] ?? 0)
    }
  }
}

/**
 * First place at or after `from` whose id is not less; both lists rise, so the search never goes back. Ids are hashes and
 * so lie evenly: the place is guessed from the id and looked for around the guess, which stays in the processor's cache.
 */
function lowerBound(ids: Uint32Array, id: number, from: number): number {
  const guess = Math.min(ids.length - 1, Math.floor((id / 2 ** 32) * ids.length))
  let reach = 16
  let low = Math.max(from, guess)
  while (low > from && (ids[low] ?? 0) >= id) {
    low = Math.max(from, low - reach)
    reach *= 2
  }
  let high = Math.max(low, Math.min(ids.length, guess))
  while (high < ids.length && (ids[high] ?? 0) < id) {
    high = Math.min(ids.length, high + reach)
    reach *= 2
  }
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ids[middle] ?? 0) < id) low = middle + 1
    else high = middle
  }
  return low
}
