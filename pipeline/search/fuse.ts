/** The word score and the meaning score of every passage into one ranking. */

/** What the meaning counts beside the words, both measured by their best passage. */
const meaningWeight = 1

export type Scored = { slot: number; score: number; words: number; meaning: number }

/**
 * The best `limit` slots, best first; equal scores in the order of the slots. Slots that `allowed` refuses, and those
 * that share nothing with the question, are left out.
 */
export function fuse(
  words: Float32Array,
  meaning: Float32Array,
  allowed: (slot: number) => boolean,
  limit: number,
): Scored[] {
  const [wordsBest, meaningBest] = [best(words, allowed), best(meaning, allowed)]
  const kept: Scored[] = []
  let least = 0
  for (let slot = 0; slot < words.length; slot++) {
    const byWords = (words[slot] ?? 0) / wordsBest
    const byMeaning = Math.max(0, meaning[slot] ?? 0) / meaningBest
    const score = byWords + meaningWeight * byMeaning
    if (score <= least || !allowed(slot)) continue
    kept.push({ slot, score, words: byWords, meaning: byMeaning })
    if (kept.length >= limit * 4 + 64) least = shrink(kept, limit)
  }
  shrink(kept, limit)
  return kept
}

function best(scores: Float32Array, allowed: (slot: number) => boolean): number {
  let highest = 0
  for (let slot = 0; slot < scores.length; slot++) {
    const score = scores[slot] ?? 0
    if (score > highest && allowed(slot)) highest = score
  }
  return highest || 1
}

/** Sorts and cuts to the limit; the score that a newcomer has to beat. */
function shrink(kept: Scored[], limit: number): number {
  kept.sort((a, b) => b.score - a.score || a.slot - b.slot)
  if (kept.length > limit) kept.length = limit
  return kept.length === limit ? (kept.at(-1)?.score ?? 0) : 0
}
