/** Chunks of a region into lines, top to bottom, each read from left to right. */
import { around, overlapShare, type Rect } from './geometry.js'
import type { Chunk, Glyph } from './page.js'
import { spaced, textOf } from './spacing.js'
import type { TableRow } from './tables.js'

export interface Line extends Rect {
  page: number
  chunks: Chunk[]
  glyphs: Glyph[]
  /** Baseline of its main characters. */
  y: number
  size: number
  bold: boolean
  text: string
  row?: TableRow
}

/** Chunks that share a baseline, or lie within the height of a line as raised marks do, are one line. */
export function toLines(chunks: readonly Chunk[], page: number): Line[] {
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

export function toLine(group: readonly Chunk[], page: number): Line {
  const chunks = [...group].sort((a, b) => a.x0 - b.x0)
  const glyphs = chunks.flatMap((chunk) => chunk.glyphs).sort((a, b) => a.x0 - b.x0)
  const main = chunks.reduce((a, b) => (b.glyphs.length > a.glyphs.length ? b : a))
  const boldGlyphs = chunks
    .filter((chunk) => chunk.font.bold)
    .reduce((sum, { glyphs: own }) => sum + own.length, 0)
  return {
    ...around(chunks),
    page,
    chunks,
    glyphs,
    y: main.y,
    size: main.size,
    bold: boldGlyphs * 2 > glyphs.length,
    text: main.row ? '' : textOf(spaced(glyphs)),
    ...(main.row ? { row: main.row } : {}),
  }
}
