/** Two texts of the same place, year and kind → whether they are one report in two files. */

/** Long enough that two reports share few by chance, short enough that a misread line costs few. */
const shingle = 12
/** Every n-th shingle by its hash: enough of a report of any length. */
const sample = 8
/** Shared part of all shingles; a summary and the full report stay well below it. */
const threshold = 0.6

/** Only letters and digits are compared: line breaks, blanks and punctuation differ between formats. */
export function isSameReport(a: { text: string }, b: { text: string }): boolean {
  const one = shingles(a.text)
  const other = shingles(b.text)
  const shared = [...one].filter((hash) => other.has(hash)).length
  const all = one.size + other.size - shared
  return all > 0 && shared / all >= threshold
}

function shingles(text: string): Set<number> {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '')
  const hashes = new Set<number>()
  for (let at = 0; at + shingle <= letters.length; at++) {
    const hash = hashAt(letters, at)
    if (hash % sample === 0) hashes.add(hash)
  }
  return hashes
}

/** FNV-1a over the units of one shingle. */
function hashAt(letters: string, at: number): number {
  let hash = 0x811c9dc5
  for (let n = at; n < at + shingle; n++) hash = Math.imul(hash ^ letters.charCodeAt(n), 0x01000193)
  return hash >>> 0
}
