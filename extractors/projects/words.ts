/** Turns word lists into regular expressions: longest words first, special characters escaped. */

/** An alternation that prefers the longest word, without its enclosing group. */
export function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}
