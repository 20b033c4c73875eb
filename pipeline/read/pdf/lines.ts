/** Chunks of a region into lines, top to bottom, each read from left to right. */
import { cleanText } from '../clean.js'
import { around, overlapShare, type Rect } from './geometry.js'
import type { Chunk, Glyph, Page } from './page.js'
import { raisedGlyphs } from './raised.js'
import { spaced, textOf } from './spacing.js'
import type { TableRow } from './tables.js'

export interface Line extends Rect {
  page: number
  /** Width of the page. */
  sheet: number
  chunks: Chunk[]
  glyphs: Glyph[]
  /** Baseline of its main characters. */
  y: number
  size: number
  bold: boolean
  text: string
  /** Mean confidence of character recognition, where it was read so. */
  confidence?: number
  row?: TableRow
}

/** The page that lines stand on. */
export type Sheet = Pick<Page, 'number' | 'width'>

/** Chunks that share a baseline, or lie within the height of a line as raised marks do, are one line. */
export function toLines(chunks: readonly Chunk[], page: Sheet): Line[] {
  const groups: Chunk[][] = []
  for (const chunk of [...chunks].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const group = groups.slice(-3).findLast((candidate) => isBeside(candidate, chunk))
    if (group) group.push(chunk)
    else groups.push([chunk])
  }
  return groups.map((group) => toLine(group, page)).sort((a, b) => a.y - b.y || a.x0 - b.x0)
}

function isBeside(group: readonly Chunk[], chunk: Chunk): boolean {
  if (chunk.row || group.some((other) => other.row)) return false
  const box = around(group)
  const main = group.reduce((a, b) => (b.size > a.size ? b : a))
  const isRaised = Math.abs(main.size - chunk.size) > 0.15 * main.size
  if (isRaised && overlapShare(box.y0, box.y1, chunk.y0, chunk.y1) < 0.5) return false
  if (!isRaised && Math.abs(main.y - chunk.y) > 0.3 * main.size) return false
  return group.every(
    (other) => Math.min(other.x1, chunk.x1) - Math.max(other.x0, chunk.x0) < 0.6 * chunk.size,
  )
}

export function toLine(group: readonly Chunk[], page: Sheet): Line {
  const chunks = [...group].sort((a, b) => a.x0 - b.x0)
  const main = chunks.reduce((a, b) => (b.glyphs.length > a.glyphs.length ? b : a))
  const glyphs = chunks.flatMap((chunk) => raisedGlyphs(chunk, main)).sort((a, b) => a.x0 - b.x0)
  const boldGlyphs = chunks
    .filter((chunk) => chunk.font.bold)
    .reduce((sum, { glyphs: own }) => sum + own.length, 0)
  return {
    ...around(chunks),
    page: page.number,
    sheet: page.width,
    chunks,
    glyphs,
    y: main.y,
    size: main.size,
    bold: boldGlyphs * 2 > glyphs.length,
    text: main.row ? '' : cleanText(textOf(spaced(glyphs))),
    ...(main.row ? { row: main.row } : {}),
    ...(main.confidence === undefined ? {} : { confidence: main.confidence }),
  }
}

export function boxOf(line: Line) {
  return { page: line.page, x: line.x0, y: line.y0, width: line.x1 - line.x0, height: line.y1 - line.y0 }
}
