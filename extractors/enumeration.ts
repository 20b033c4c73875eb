/** Splits an enumeration (甲、乙（丙、丁）和戊) into its members, never inside brackets or quotation marks. */
import type { Span } from '../schemas/span.js'

const closers: Record<string, string> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '［': '］',
  '[': ']',
  '〔': '〕',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
}
const closing = new Set(Object.values(closers))
const anyClosing = new RegExp(`[${[...closing].map((sign) => `\\${sign}`).join('')}]`)

/**
 * For every unit of `text`, how many brackets and quotation marks stand open there (an opening or closing
 * sign itself counts as inside). A sign that is never closed opens nothing: printed texts lose them.
 */
export function depths(text: string): Uint8Array {
  if (!anyClosing.test(text)) return new Uint8Array(text.length)
  const changes = new Int8Array(text.length + 1)
  const open: { sign: string; at: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign in closers) open.push({ sign, at })
    else if (closing.has(sign)) closePair(open, sign, at, changes)
  }
  return summed(changes)
}

function closePair(open: { sign: string; at: number }[], sign: string, at: number, changes: Int8Array): void {
  for (let level = open.length - 1; level >= 0; level--) {
    const opener = open[level]
    if (opener === undefined || closers[opener.sign] !== sign) continue
    open.length = level
    changes[opener.at] = (changes[opener.at] ?? 0) + 1
    changes[at + 1] = (changes[at + 1] ?? 0) - 1
    return
  }
}

function summed(changes: Int8Array): Uint8Array {
  const result = new Uint8Array(changes.length - 1)
  let depth = 0
  for (let at = 0; at < result.length; at++) {
    depth += changes[at] ?? 0
    result[at] = depth
  }
  return result
}

/**
 * The members between matches of `separator` (a global pattern) that stand outside brackets and quotation
 * marks, trimmed, empty ones left out. Spans count units of `text`.
 */
export function splitOutside(text: string, separator: RegExp): Span[] {
  const inside = depths(text)
  const members: Span[] = []
  let from = 0
  for (const match of text.matchAll(separator)) {
    if (inside[match.index] !== 0) continue
    pushTrimmed(members, text, from, match.index)
    from = match.index + match[0].length
  }
  pushTrimmed(members, text, from, text.length)
  return members
}

function pushTrimmed(members: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  if (end > start) members.push({ start, end })
}

/** Position of the first match of `pattern` (global) outside brackets and quotation marks. */
export function findOutside(text: string, pattern: RegExp): RegExpExecArray | undefined {
  const inside = depths(text)
  for (const match of text.matchAll(pattern)) if (inside[match.index] === 0) return match
  return undefined
}
