/** A document and what it is → its segments: headings, the part each stretch plays, and the years it speaks of. */
import type { Clock } from '../../extractors/time-cues.js'
import type { ReportDocument } from '../../schemas/document.js'
import type { DocumentMeta } from '../../schemas/meta.js'
import type { Segment } from '../../schemas/segment.js'
import type { Piece } from './openings.js'
import { type Outline, titles } from './outline.js'
import { samePart } from './part.js'
import { readLine } from './progress.js'
import { atStart } from './state.js'

/** Raise it whenever the same document gives other segments. */
export const segmenterVersion = 3

/**
 * Segments tile the text in order: the first starts at 0, each ends where the next starts, the last ends with
 * the text. A new one begins at every heading and wherever role, tense or years change; one that begins inside
 * a block shares the block with the one before.
 */
export function segment(document: ReportDocument, meta: DocumentMeta): Segment[] {
  const clock = clockOf(meta)
  const lines = document.blocks.map((block) => ({
    block,
    text: document.text.slice(block.start, block.end).trim(),
  }))
  const segments: Segment[] = []
  let state = atStart
  for (const at of lines.keys()) {
    const read = readLine(document.text, lines, at, state, meta, clock)
    state = read.state
    for (const piece of read.pieces) extend(segments, piece, state.outline, at)
  }
  return close(segments, document)
}

/** In December 今年 still means the year under review. */
export function clockOf({ reviewYear, planYear, delivered }: DocumentMeta): Clock {
  const year = delivered ? Number(delivered.slice(0, 4)) : planYear
  return { reviewYear, planYear, thisYear: year === reviewYear ? reviewYear : planYear }
}

/** Begins a segment at the piece, or lengthens the last one where nothing changes. */
function extend(segments: Segment[], { start, part }: Piece, outline: Outline, block: number): void {
  const last = segments.at(-1)
  const heading = titles(outline)
  if (last && samePart(part, last) && heading.join('\n') === last.heading.join('\n')) {
    last.endBlock = block + 1
    return
  }
  const { role, tense, fromYear, toYear } = part
  segments.push({
    start,
    end: start,
    role,
    heading,
    level: heading.length,
    tense,
    ...(fromYear === undefined ? {} : { fromYear, toYear }),
    firstBlock: block,
    endBlock: block + 1,
  })
}

function close(segments: Segment[], document: ReportDocument): Segment[] {
  return segments.map((each, at) => ({
    ...each,
    start: at === 0 ? 0 : each.start,
    end: segments[at + 1]?.start ?? document.text.length,
  }))
}
