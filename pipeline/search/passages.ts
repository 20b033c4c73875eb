/** A stored document and its records into the passages that are searched. */
import { splitSentences } from '../../extractors/sentences.js'
import type { Block } from '../../schemas/document.js'
import type { DocumentRow, StoredDocument } from '../../schemas/ledger.js'
import type { Passage, PassageSource } from '../../schemas/passage.js'
import type { ReportRecord } from '../../schemas/record.js'
import type { Segment } from '../../schemas/segment.js'
import type { Span } from '../../schemas/span.js'

/** As long as a hit's text may be: shorter passages find less, since an answer seldom repeats its paragraph's topic. */
const longest = 400
/** A salutation or a stray line answers nothing. */
const shortest = 6

export function sourceOf(document: DocumentRow): PassageSource {
  const { id: doc, file, place, placeCode, level, planYear, kind, sameAs } = document
  return {
    doc,
    file,
    kind,
    ...(place === undefined ? {} : { place }),
    ...(placeCode === undefined ? {} : { placeCode }),
    ...(level === undefined ? {} : { level }),
    ...(planYear === undefined ? {} : { reportYear: planYear }),
    ...(sameAs === undefined ? {} : { sameAs }),
  }
}

/** In the order of the text; together they hold every block but short headings. */
export function passagesOf(document: StoredDocument, records: ReportRecord[]): Passage[] {
  const { text, segments } = document
  const ordered = records.toSorted((a, b) => a.evidence.start - b.evidence.start)
  return document.blocks.flatMap((block) => {
    const heading = headingAt(segments, block.start)
    if (!worthSearching(block) || isHeading(text.slice(block.start, block.end), heading)) return []
    return windows(text, block).map((span) => ({
      text: text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      ...(block.page === undefined ? {} : { page: block.page }),
      heading,
      records: beginningIn(ordered, span),
    }))
  })
}

function worthSearching(block: Block): boolean {
  // A paragraph may be taken for a heading where it is printed like one; a real heading is short.
  const least = block.kind === 'heading' ? 40 : shortest
  return block.end - block.start >= least
}

/** A line that the segments know as a heading says nothing that the passages below it do not carry. */
function isHeading(line: string, path: string[]): boolean {
  const printed = line.replace(/[\s：:。]/g, '')
  return path.some((heading) => heading.replace(/[\s：:。]/g, '') === printed)
}

function headingAt(segments: Segment[], offset: number): string[] {
  const around = segments.filter(({ start, end }) => start <= offset && offset < end)
  return around.reduce<string[]>((path, { heading }) => (heading.length > path.length ? heading : path), [])
}

/** Whole sentences while they fit; a sentence that does not fit alone is cut at its clauses. */
export function windows(text: string, block: Span): Span[] {
  const pieces = splitSentences(text, block).flatMap((sentence) => shorten(text, sentence))
  const spans: Span[] = []
  for (const piece of pieces) {
    const last = spans.at(-1)
    if (last && piece.end - last.start <= longest) last.end = piece.end
    else spans.push({ start: piece.start, end: piece.end })
  }
  return spans
}

function shorten(text: string, sentence: Span): Span[] {
  const spans: Span[] = []
  let { start } = sentence
  while (sentence.end - start > longest) {
    const end = cutPoint(text, start)
    spans.push({ start, end })
    start = end
  }
  return [...spans, { start, end: sentence.end }]
}

/** Just behind the last semicolon, else comma, that leaves a fair piece; anywhere where there is none. */
function cutPoint(text: string, start: number): number {
  const fair = start + longest / 4
  for (const mark of ['；', '，', '、', ' ']) {
    const at = text.lastIndexOf(mark, start + longest - 1)
    if (at >= fair) return at + 1
  }
  const at = start + longest
  // Never between the halves of one character.
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}

function beginningIn(ordered: ReportRecord[], span: Span): ReportRecord[] {
  return ordered.filter(({ evidence }) => evidence.start >= span.start && evidence.start < span.end)
}
