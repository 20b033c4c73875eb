/** A segmented document → the sections a model is asked about, each no longer than it reads well. */
import type { ReportContext } from '../../extractors/extractor.js'
import { splitSentences } from '../../extractors/sentences.js'
import type { ReportRecord } from '../../schemas/record.js'
import type { Segment, SegmentRole } from '../../schemas/segment.js'
import { overlaps, type Span } from '../../schemas/span.js'
import { figuresIn } from './figure.js'

/** `pieces` are the stretches of the document's text that are shown, in order: blocks, or single sentences. */
export type Section = { segment: Segment; pieces: Span[] }

/** Characters of one question: few enough that a small model forgets nothing, many enough to be cheap. */
export const longestSection = 1800
const silent = new Set<SegmentRole>(['front', 'closing'])

/** @param explained records of the rules; given, only sentences with a figure that none of them quotes are shown */
export async function sectionsOf(
  { document, segments }: Pick<ReportContext, 'document' | 'segments'>,
  explained?: readonly ReportRecord[],
): Promise<Section[]> {
  const sections: Section[] = []
  for (const segment of segments) {
    if (silent.has(segment.role)) continue
    const blocks = document.blocks
      .filter((block) => block.kind !== 'heading' && overlaps(block, segment))
      .map(({ start, end }) => ({ start: Math.max(start, segment.start), end: Math.min(end, segment.end) }))
    const shown = explained ? blocks.flatMap((block) => gaps(document.text, block, explained)) : blocks
    const pieces = (await Promise.all(shown.map((piece) => shorten(document.text, piece)))).flat()
    sections.push(...pack(pieces).map((packed) => ({ segment, pieces: packed })))
  }
  return sections
}

/** The sentences of the block that hold a figure which no record quotes. */
function gaps(text: string, block: Span, explained: readonly ReportRecord[]): Span[] {
  const quotes = explained.map(({ evidence }) => evidence).filter((quote) => overlaps(quote, block))
  return splitSentences(text, block).filter((sentence) =>
    figuresIn(text, sentence).some(({ numeral }) => !quotes.some((quote) => overlaps(quote, numeral))),
  )
}

/** A block that is too long by itself is cut at the ends of its sentences. */
async function shorten(text: string, piece: Span): Promise<Span[]> {
  if (piece.end - piece.start <= longestSection) return [piece]
  const { RecursiveCharacterTextSplitter } = await import('@langchain/textsplitters')
  const splitter = new RecursiveCharacterTextSplitter({
    chunkSize: longestSection,
    chunkOverlap: 0,
    separators: ['。', '；', '，', ''],
  })
  const chunks = await splitter.splitText(text.slice(piece.start, piece.end))
  return placeChunks(text, piece, chunks)
}

/** The splitter gives words, not offsets, and leaves the full stop at the head of the next chunk. */
function placeChunks(text: string, piece: Span, chunks: readonly string[]): Span[] {
  const starts: number[] = []
  for (const chunk of chunks) {
    const at = text.indexOf(chunk, starts.at(-1) ?? piece.start)
    if (at >= 0) starts.push(/^[。；，]/.test(chunk) ? at + 1 : at)
  }
  return starts.map((start, n) => ({
    start: n === 0 ? piece.start : start,
    end: starts[n + 1] ?? piece.end,
  }))
}

function pack(pieces: readonly Span[]): Span[][] {
  const packs: Span[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const piece of pieces) {
    const length = piece.end - piece.start
    if (size + length > longestSection) {
      packs.push([])
      size = 0
    }
    packs.at(-1)?.push(piece)
    size += length
  }
  return packs
}
