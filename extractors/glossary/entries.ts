/** Turns the paragraphs of a glossary into entries: heads found, explanations gathered over the lines below. */
import type { Span } from '../../schemas/span.js'
import { linkingWords, notLinking, pageLine } from '../lexicon/glossary.js'
import { type EntryHead, type Marker, readHead, readMarker } from './head.js'

/** Spans count units of the document's text; `parts` are the pieces of the explanation, one a paragraph. */
export type GlossaryEntry = {
  rule: string
  confidence: number
  number?: number
  marker?: string
  /** Absent in a note that explains words of the running text without repeating them. */
  term?: Span
  parts: Span[]
}

/** Entries of consecutive paragraphs, given as spans of `text`. */
export function readEntries(text: string, paragraphs: readonly Span[]): GlossaryEntry[] {
  const entries: GlossaryEntry[] = []
  let last = 0
  for (const item of paragraphs.flatMap((paragraph) => splitItems(text, paragraph))) {
    const line = text.slice(item.start, item.end)
    if (line.trim() === '') continue
    if (pageLine.test(line)) break
    const marker = readMarker(line, last + 1)
    const before = entries.at(-1)
    const opened = openEntry(line, item, marker, before)
    last = marker.number ?? last
    if (opened && (marker.listed || !isPartOf(text, opened, before))) entries.push(opened)
    else before?.parts.push(trimSpan(text, item))
  }
  return entries.filter(({ parts }) => parts.length > 0)
}

/** “3”指… below “1+3”方案 goes on with it. */
function isPartOf(text: string, { term }: GlossaryEntry, before: GlossaryEntry | undefined): boolean {
  if (!term || !before?.term) return false
  const whole = termOf(text.slice(before.term.start, before.term.end))
  return whole.includes(termOf(text.slice(term.start, term.end)))
}

function openEntry(
  line: string,
  item: Span,
  marker: Marker,
  before: GlossaryEntry | undefined,
): GlossaryEntry | undefined {
  const awaiting = before?.term !== undefined && before.parts.length === 0
  if (awaiting && !marker.listed) return undefined
  const head = readHead(line, marker)
  if (head) return entryOf(head, line, item)
  const explains = marker.marker !== undefined && /^(?:指|即|是指)/.test(line.slice(marker.length))
  return explains
    ? {
        rule: '<marker>指<explanation>',
        confidence: 0.7,
        ...numbered(marker),
        parts: [{ start: item.start + marker.length, end: item.end }],
      }
    : undefined
}

function numbered({ number, marker }: { number?: number; marker?: string }) {
  return { ...(number === undefined ? {} : { number }), ...(marker === undefined ? {} : { marker }) }
}

function entryOf(head: EntryHead, line: string, item: Span): GlossaryEntry {
  const rest = line.slice(head.definition)
  return {
    rule: head.rule,
    confidence: head.confidence,
    ...numbered(head),
    term: { start: item.start + head.term.start, end: item.start + head.term.end },
    parts:
      rest.trim() === ''
        ? []
        : [
            {
              start: item.start + head.definition + (rest.length - rest.trimStart().length),
              end: item.end - (rest.length - rest.trimEnd().length),
            },
          ],
  }
}

function trimSpan(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end)
  return {
    start: start + line.length - line.trimStart().length,
    end: end - (line.length - line.trimEnd().length),
  }
}

const laterItem = /(?<=[。；;！!”"）)]\s{0,4})(?:(\d{1,3})\s*[.．、]|[［[【〔](\d{1,3})[］\]】〕]|([①-⑳]))/g

/** Several entries set in one paragraph: numbers that count on from the paragraph's first. */
function splitItems(text: string, paragraph: Span): Span[] {
  const line = text.slice(paragraph.start, paragraph.end)
  const first = readMarker(line).number
  if (first === undefined) return [paragraph]
  const starts = [0]
  let last = first
  for (const match of line.matchAll(laterItem)) {
    const number = match[3] ? match[3].charCodeAt(0) - 0x2460 + 1 : Number(match[1] ?? match[2])
    if (number !== last + 1 || !opensItem(line.slice(match.index), last + 1)) continue
    starts.push(match.index)
    last = number
  }
  return starts.map((start, index) => ({
    start: paragraph.start + start,
    end: paragraph.start + (starts[index + 1] ?? line.length),
  }))
}

function opensItem(text: string, expected: number): boolean {
  return readHead(text, readMarker(text, expected)) !== undefined
}

/** The explanation without 指, 即, 是指, 是; a break between paragraphs stays only after a full sentence. */
export function definitionOf(text: string, parts: readonly Span[]): string {
  const whole = parts
    .map(({ start, end }) => text.slice(start, end).trim())
    .reduce((all, part) => all + (/[。！？；;：:]$/.test(all) ? '\n' : '') + part, '')
  const word = linkingWords.find((each) => whole.startsWith(each))
  return word && !notLinking.test(whole) ? whole.slice(word.length).replace(/^[：:，,\s]+/, '') : whole
}

/** （第3页）, [P5] behind a term say where it stands in the report. */
const pageReference = /[（(［[【]\s*(?:见?正文)?(?:第\s*\d+\s*页|[Pp]\.?\s*\d+)[^）)］\]】]*[）)］\]】]/g

/** The headword without quotation marks. */
export function termOf(printed: string): string {
  return printed
    .replace(pageReference, '')
    .replace(/[“”‘’"「」『』]/g, '')
    .replace(/^[\s、]+|[\s：:、]+$/g, '')
    .replace(/\s+/g, (blank) => (/[\n\t　]/.test(blank) ? '' : ' '))
}
