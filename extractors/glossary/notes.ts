/** Finds explaining notes outside a glossary: footnotes, and paragraphs whose marker stands in the text too. */
import type { ReportDocument } from '../../schemas/document.js'
import type { Span } from '../../schemas/span.js'
import type { GlossaryEntry } from './entries.js'
import { readMarker } from './head.js'

const anyMarker = /[［[【〔]\s*\d{1,3}\s*[］\]】〕]|[①-⑳㉑-㉟]|(?<=[”"\p{Script=Han}])\*{1,3}/gu

/**
 * Footnotes, and runs of paragraphs that open with a marker which an earlier paragraph holds in its midst.
 * Blocks of `listed` belong to the glossary proper.
 */
export function noteRuns(document: ReportDocument, listed: ReadonlySet<number>): Span[][] {
  const runs: Span[][] = []
  const seen = new Set<string>()
  document.blocks.forEach((block, index) => {
    const text = document.text.slice(block.start, block.end)
    const { marker, length } = readMarker(text)
    const isNote = marker !== undefined && seen.has(marker)
    for (const match of text.slice(length).matchAll(anyMarker)) seen.add(match[0].replace(/\s/g, ''))
    if (listed.has(index) || block.table) return
    if (block.kind === 'footnote' || isNote) runs.push([{ start: block.start, end: block.end }])
  })
  return runs
}

/** A note without a headword explains the quoted words before its marker in the text: “三个一批”行动［3］. */
export function termBefore(document: ReportDocument, { marker }: GlossaryEntry): Span | undefined {
  if (marker === undefined) return undefined
  const at = document.text.indexOf(marker)
  const before = document.text.slice(Math.max(0, at - 40), Math.max(0, at))
  const words = /[“"][^“”"]{1,30}[”"][^“”"，。；、：\s]{0,10}\s*$/.exec(before)
  return words ? { start: at - before.length + words.index, end: at } : undefined
}
