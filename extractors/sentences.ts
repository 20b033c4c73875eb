/** Turns a stretch of text into its sentences and clauses, as spans without the white space around them. */
import type { Span } from '../schemas/span.js'

const closerOf: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '「': '」',
  '『': '』',
  '【': '】',
  '［': '］',
}
const closers = new Set(Object.values(closerOf))
/** Found by a search, which is much faster than a look at every character. */
const bracketMarks = new RegExp(
  `[\\n${[...Object.keys(closerOf), ...closers].map((mark) => `\\${mark}`).join('')}]`,
  'g',
)
const sentenceEnds = new Set(['。', '！', '？', '!', '?', '\n'])
const clauseEnds = new Set([...sentenceEnds, '，', '；', ';', ',', '…'])
/** A bracket that is not closed within this many units is a slip of the pen, not a bracket. */
const widestBracket = 200

/**
 * Sentences end at 。！？ or at a line feed (the end of a block), with the closing quotes and brackets that
 * follow. An end mark inside a closed pair of quotes or brackets ends nothing: （完成率94%。） is no sentence.
 * Spans are in order, do not overlap and are never empty. Linear in the length of the span.
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  return split(text, span, sentenceEnds)
}

/** As splitSentences, but also at ，；… outside quotes and brackets. 、 joins and never splits, nor does 1,234. */
export function splitClauses(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  return split(text, span, clauseEnds)
}

/** The sentence of the text in which the offset lies; the span itself where it lies between two. */
export function sentenceAt(text: string, span: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', span.start - 1), -1) + 1
  const lineEnd = text.indexOf('\n', span.end)
  const sentences = splitSentences(text, { start: from, end: lineEnd < 0 ? text.length : lineEnd })
  const first = sentences.find((sentence) => sentence.end > span.start)
  const last = sentences.findLast((sentence) => sentence.start < span.end)
  return first && last && first.start <= span.start && last.end >= span.end
    ? { start: first.start, end: last.end }
    : { start: span.start, end: span.end }
}

function split(text: string, span: Span, ends: ReadonlySet<string>): Span[] {
  const spans: Span[] = []
  const inside = closedUntil(text, span)
  let start = span.start
  for (let at = span.start; at < span.end; at++) {
    if (!endsAt(text, at, ends) || (text[at] !== '\n' && at < inside(at))) continue
    let end = at + 1
    while (end < span.end && (closers.has(text[end] ?? '') || sentenceEnds.has(text[end] ?? ''))) end++
    pushTrimmed(spans, text, start, end)
    start = end
    at = end - 1
  }
  pushTrimmed(spans, text, start, span.end)
  return spans
}

function endsAt(text: string, at: number, ends: ReadonlySet<string>): boolean {
  const char = text[at] ?? ''
  if (!ends.has(char)) return false
  return char !== ',' || !(isDigit(text[at - 1]) && isDigit(text[at + 1]))
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}

/**
 * For rising offsets: up to where the outermost closed pair around the offset reaches. The pair's last mark
 * does not count as inside, so that “……。” ends its sentence.
 */
function closedUntil(text: string, span: Span): (at: number) => number {
  const pairs = closedPairs(text, span)
  let next = 0
  let until = -1
  return (at) => {
    for (let pair = pairs[next]; pair && pair.start < at; pair = pairs[++next]) {
      until = Math.max(until, pair.end - 1)
    }
    return until
  }
}

/** Pairs of quotes and brackets within one line, by their start. */
function closedPairs(text: string, span: Span): Span[] {
  const pairs: Span[] = []
  let open: number[] = []
  for (const match of text.slice(span.start, span.end).matchAll(bracketMarks)) {
    const at = span.start + match.index
    const char = match[0]
    if (char === '\n') open = []
    else if (closerOf[char]) open.push(at)
    else {
      const depth = openerOf(text, open, at)
      const opener = open[depth]
      if (opener === undefined) continue
      open.length = depth
      pairs.push({ start: opener, end: at })
    }
  }
  return pairs.sort((a, b) => a.start - b.start)
}

/** Index in `open` of the bracket that the one at `at` closes, -1 where there is none near enough. */
function openerOf(text: string, open: number[], at: number): number {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const opener = open[depth] ?? 0
    if (at - opener > widestBracket) return -1
    if (closerOf[text[opener] ?? ''] === text[at]) return depth
  }
  return -1
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  if (start < end) spans.push({ start, end })
}
