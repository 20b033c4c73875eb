/** The sentences of a segment that are running text: table rows left out, blocks cut where the segment ends. */
import type { ReportDocument } from '../../schemas/document.js'
import type { Segment, SegmentRole } from '../../schemas/segment.js'
import type { Span } from '../../schemas/span.js'
import { splitSentences } from '../sentences.js'

/** Parts whose sentences speak of no project: glossaries explain words, awards name winners. */
const silent: ReadonlySet<SegmentRole> = new Set(['front', 'glossary', 'award_list', 'closing'])

export function speaks({ role }: Segment): boolean {
  return !silent.has(role)
}

/** A list for each paragraph (the part of it that lies in the segment): its sentences in order. */
export function paragraphsOf(document: ReportDocument, segment: Segment): Span[][] {
  return document.blocks
    .slice(segment.firstBlock, segment.endBlock)
    .filter((block) => !block.table)
    .map((block) => ({
      start: Math.max(block.start, segment.start),
      end: Math.min(block.end, segment.end),
    }))
    .filter(({ start, end }) => end > start)
    .map((span) => splitSentences(document.text, span))
}
