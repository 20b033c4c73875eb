/** Turns a stretch of text into its sentences and clauses, as spans without the white space around them. */
import { type Span, spanBehind } from '../schemas/span.js'

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
const sentenceMarks = /[。！？!?\n]/g
const clauseMarks = /[。！？!?\n，；;,…]/g
/** A bracket that is not closed within this many units is a slip of the pen, not a bracket. */
const widestBracket = 200
/** Four times the longest sentence of any report seen; what is longer is no sentence but a text without full stops. */
const longestSentence = 2000

/**
 * Sentences end at 。！？ or at a line feed (the end of a block), with the closing quotes and brackets that
 * follow. An end mark inside a closed pair of quotes or brackets ends nothing: （完成率94%。） is no sentence.
 * A sentence of more than 2,000 units ends at the last clause before that, so that whatever looks at whole sentences
 * stays linear in the text. Spans are in order, do not overlap and are never empty. Linear in the length of the span.
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  return split(text, span, sentenceMarks).flatMap((sentence) => bounded(text, sentence))
}

/** As splitSentences, but also at ，；… outside quotes and brackets. 、 joins and never splits, nor does 1,234. */
export function splitClauses(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  return split(text, span, clauseMarks)
}

/** The sentence of the text in which the offset lies; the span itself where it lies between two. */
export function sentenceAt(text: string, span: Span): Span {
  return sentenceFinder(text)(span)
}

/** As sentenceAt, for many spans of one text: the line of the last one stays split. */
export function sentenceFinder(text: string): (span: Span) => Span {
  let line: Span = { start: 0, end: -1 }
  let sentences: Span[] = []
  return ({ start, end }) => {
    if (start < line.start || end > line.end) {
      line = linesAround(text, { start, end })
      sentences = splitSentences(text, line)
    }
    const first = spanBehind(sentences, start)
    const last = spanBehind(sentences, end - 1)
    const isWithin = first && last && first.start <= start && last.end >= end
    return isWithin ? { start: first.start, end: last.end } : { start, end }
  }
}

function linesAround(text: string, span: Span): Span {
  const end = text.indexOf('\n', span.end)
  return {
    start: span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1,
    end: end < 0 ? text.length : end,
  }
}

/** The sentence itself, or where it is too long its parts, at ends of clauses as far as there are any. */
function bounded(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= longestSentence) return [sentence]
  const parts: Span[] = []
  for (const clause of split(text, sentence, clauseMarks)) {
    const last = parts.at(-1)
    if (last && clause.end - last.start <= longestSentence) last.end = clause.end
    else parts.push(...inPieces(clause))
  }
  return parts
}

function inPieces({ start, end }: Span): Span[] {
  const count = Math.ceil((end - start) / longestSentence)
  return Array.from({ length: count }, (_, n) => ({
    start: start + n * longestSentence,
    end: Math.min(end, start + (n + 1) * longestSentence),
  }))
}

function split(text: string, span: Span, marks: RegExp): Span[] {
  const spans: Span[] = []
  const inside = closedUntil(text, span)
  let start = span.start
  for (const { index } of text.slice(span.start, span.end).matchAll(marks)) {
    const at = span.start + index
    if (at < start || isWithinFigure(text, at) || (text[at] !== '\n' && at < inside(at))) continue
    let end = at + 1
    while (end < span.end && (closers.has(text[end] ?? '') || sentenceEnds.has(text[end] ?? ''))) end++
    pushTrimmed(spans, text, start, end)
    start = end
  }
  pushTrimmed(spans, text, start, span.end)
  return spans
}

/** The comma of 1,234. */
function isWithinFigure(text: string, at: number): boolean {
  return text[at] === ',' && isDigit(text[at - 1]) && isDigit(text[at + 1])
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
