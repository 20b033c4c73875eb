/** A text → which of its signs belong to names, dates, ordinals and list numbers, where no figure may be read. */

import type { Span } from '../../schemas/span.js'
import { notQuantities } from '../lexicon/not-quantities.js'

/** Quoted words up to this length are a name (“862”工程, “十四五”), longer ones may be speech with figures in it. */
const longestQuotedName = 20
const quoted = new RegExp(`[“"‘][^“”"‘’\\n]{1,${longestQuotedName}}[”"’]`, 'g')
const figureInSpeech = /\d[\d.]*(?:%|％|[万亿]?元)/

/** Claims, projects and sums look at the same clauses one after another. */
const seen = new Map<string, Uint8Array>()
const mostSeen = 2000

/** One byte a sign of `text`: 1 where it is hidden. Not to be written to. */
export function maskNames(text: string): Uint8Array {
  const known = seen.get(text)
  if (known) return known
  if (seen.size >= mostSeen) seen.clear()
  const mask = maskAfresh(text)
  seen.set(text, mask)
  return mask
}

function maskAfresh(text: string): Uint8Array {
  const mask = new Uint8Array(text.length)
  for (const { pattern } of notQuantities) for (const match of text.matchAll(pattern)) hide(mask, match)
  for (const match of text.matchAll(quoted))
    if (match[0].length < 11 || !figureInSpeech.test(match[0])) hide(mask, match)
  return mask
}

/** Named stretches that are hidden, for showing why a figure was not read. */
export function explainMask(text: string): (Span & { name: string })[] {
  return notQuantities.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      name,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}

function hide(mask: Uint8Array, match: RegExpExecArray): void {
  mask.fill(1, match.index, match.index + match[0].length)
}
