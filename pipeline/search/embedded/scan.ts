/** Dense vectors compared with a question: exactly while they are few, by their signs first where they are many. */
import type { Matrix } from './shard.js'

/** Above so many passages the exact comparison of all would take longer than a search may. */
export const exactLimit = 20_000
/** Passages that are compared exactly after the signs have sorted out the rest. */
const candidates = 2000

type Slot = { matrix: Matrix; base: number }

/** Cosine similarities into `scores[base + row]`; 0 for those that the signs ruled out. */
export function scanDense(slots: Slot[], question: number[], scores: Float32Array): void {
  const query = Float32Array.from(question)
  if (scores.length <= exactLimit) {
    for (const { matrix, base } of slots) {
      for (let row = 0; row < matrix.scales.length; row++) scores[base + row] = dot(matrix, row, query)
    }
    return
  }
  for (const { slot, row } of nearestBySigns(slots, query, scores.length)) {
    scores[slot.base + row] = dot(slot.matrix, row, query)
  }
}

function dot({ dimensions, rows, scales }: Matrix, row: number, query: Float32Array): number {
  const start = row * dimensions
  let sum = 0
  for (let at = 0; at < dimensions; at++) sum += (rows[start + at] ?? 0) * (query[at] ?? 0)
  return sum * (scales[row] ?? 0)
}

const signsOf = new WeakMap<Matrix, Uint32Array>()

function* nearestBySigns(
  slots: Slot[],
  query: Float32Array,
  total: number,
): Generator<{ slot: Slot; row: number }> {
  const width = Math.ceil(query.length / 32)
  const wanted = signs(Array.from(query), width)
  const distances = new Uint16Array(total)
  const histogram = new Uint32Array(query.length + 1)
  for (const { matrix, base } of slots) {
    const known = signsOf.get(matrix) ?? matrixSigns(matrix, width)
    signsOf.set(matrix, known)
    for (let row = 0; row < matrix.scales.length; row++) {
      const distance = hamming(known, row * width, wanted)
      distances[base + row] = distance
      histogram[distance] = (histogram[distance] ?? 0) + 1
    }
  }
  const furthest = cutoff(histogram)
  for (const slot of slots) {
    for (let row = 0; row < slot.matrix.scales.length; row++) {
      if ((distances[slot.base + row] ?? 0) <= furthest) yield { slot, row }
    }
  }
}

function cutoff(histogram: Uint32Array): number {
  let sum = 0
  return histogram.findIndex((count) => {
    sum += count
    return sum >= candidates
  })
}

function matrixSigns({ dimensions, rows, scales }: Matrix, width: number): Uint32Array {
  const all = new Uint32Array(scales.length * width)
  for (let row = 0; row < scales.length; row++) {
    const vector = rows.subarray(row * dimensions, (row + 1) * dimensions)
    all.set(signs(Array.from(vector), width), row * width)
  }
  return all
}

function signs(vector: number[], width: number): Uint32Array {
  const bits = new Uint32Array(width)
  vector.forEach((value, at) => {
    if (value > 0) bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31))
  })
  return bits
}

function hamming(all: Uint32Array, start: number, wanted: Uint32Array): number {
  let distance = 0
  for (let at = 0; at < wanted.length; at++) {
    let bits = (all[start + at] ?? 0) ^ (wanted[at] ?? 0)
    bits -= (bits >>> 1) & 0x55555555
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
    distance += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return distance
}
