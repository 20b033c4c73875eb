/** A span of a document into evidence: its words, sentence, page and headings. */

import type { Block, ReportDocument } from '../schemas/document.js'
import type { Evidence } from '../schemas/evidence.js'
import type { Segment } from '../schemas/segment.js'
import { indexBehind, overlaps, type Span, spanBehind } from '../schemas/span.js'
import { sentenceFinder } from './sentences.js'

/** `ocr` is set where any part of the span was read by character recognition. */
export type Found = { evidence: Evidence; ocr?: true }

/** The function answers for one document; spans must lie inside its text. */
export function evidenceFinder(
  document: ReportDocument,
  segments: readonly Segment[],
): (span: Span) => Found {
  const sentenceOf = sentenceFinder(document.text)
  return ({ start, end }) => {
    const first = indexBehind(document.blocks, start)
    const page = pageAt(document.blocks[first], start)
    const sentence = sentenceOf({ start, end })
    const evidence = {
      quote: document.text.slice(start, end),
      start,
      end,
      sentence: document.text.slice(sentence.start, sentence.end),
      ...(page === undefined ? {} : { page }),
      heading: headingAt(segments, start),
    }
    return isRecognised(document.blocks, first, { start, end }) ? { evidence, ocr: true } : { evidence }
  }
}

/** A paragraph may run over a page's end: its boxes know better than the block. */
function pageAt(block: Block | undefined, offset: number): number | undefined {
  return block?.boxes?.find((box) => box.start <= offset && offset < box.end)?.page ?? block?.page
}

/** Segments tile the text. */
function headingAt(segments: readonly Segment[], offset: number): string[] {
  const segment = spanBehind(segments, offset)
  return segment && segment.start <= offset ? segment.heading : []
}

function isRecognised(blocks: readonly Block[], first: number, span: Span): boolean {
  for (let at = first; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || !overlaps(block, span)) return false
    if (block.ocr !== undefined) return true
  }
  return false
}
