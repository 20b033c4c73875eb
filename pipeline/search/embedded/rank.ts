/** A question against the vectors of many documents → the best passages. */
import { fuse, type Scored } from '../fuse.js'
import type { MeaningVector, SparseVector } from '../vectors.js'
import { addScores } from './postings.js'
import { scanDense } from './scan.js'
import type { Shard } from './shard.js'

/** A document's vectors and the slot of its first passage. */
export type Held = { shard: Shard; base: number }

export type Ranked<T extends Held> = Omit<Scored, 'slot'> & { held: T; position: number }

/**
 * @param words weights with their inverse frequencies
 * @param types bits of the record types of which a passage must hold one
 */
export function rank<T extends Held>(
  all: T[],
  words: SparseVector,
  meaning: MeaningVector,
  types: number | undefined,
  limit: number,
): Ranked<T>[] {
  const slots = all.reduce((sum, { shard }) => sum + shard.passages, 0)
  const [byWords, byMeaning] = [new Float32Array(slots), new Float32Array(slots)]
  for (const { shard, base } of all) {
    addScores(shard.words, words, byWords, base)
    if ('sparse' in meaning) addScores(shard.features, meaning.sparse, byMeaning, base)
  }
  if ('dense' in meaning) {
    const matrices = all.flatMap(({ shard: { dense }, base }) => (dense ? [{ matrix: dense, base }] : []))
    scanDense(matrices, meaning.dense, byMeaning)
  }
  const locate = locator(all)
  const allowed = (slot: number) => {
    if (types === undefined) return true
    const { held, position } = locate(slot)
    return ((held.shard.types[position] ?? 0) & types) !== 0
  }
  return fuse(byWords, byMeaning, allowed, limit).map(({ slot, ...scores }) => ({
    ...locate(slot),
    ...scores,
  }))
}

/** Slot → document and the passage's position in it. */
function locator<T extends Held>(all: T[]): (slot: number) => { held: T; position: number } {
  return (slot) => {
    let low = 0
    let high = all.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((all[middle]?.base ?? 0) <= slot) low = middle
      else high = middle - 1
    }
    const held = all[low]
    if (!held) throw new RangeError(`no document holds slot ${slot}`)
    return { held, position: slot - held.base }
  }
}
