/** Cells that rules draw, filled with the page's text: one pseudo-chunk a row takes their place among the lines. */
import type { Box } from '../../../schemas/document.js'
import { cleanText } from '../clean.js'
import { around, holds, type Rect } from './geometry.js'
import { type Cut, type Grid, type GridBox, toGrids } from './grid.js'
import { boxOf, type Line, type Sheet, toLines } from './lines.js'
import type { Chunk, Glyph, Page } from './page.js'
import { seam } from './paragraphs.js'

export interface TableCell {
  text: string
  /** `start`/`end` count from the cell's start. */
  boxes: Box[]
  column: number
  columns: number
  rows: number
  x0: number
  x1: number
}

export interface TableRow {
  /** Rows of one table share it. */
  table: TableShape
  cells: TableCell[]
  page: number
  /** Rules draw its cells; else only alignment tells them. */
  ruled: boolean
  /** Where the page cuts it off. */
  cut?: Cut
}

export interface TableShape {
  /** The columns' borders, one more than columns. */
  edges: number[]
}

/** Takes the text inside grids out of the page and puts each row back as one chunk. */
export function gatherTables(page: Page): Page {
  let rest = page.chunks
  const rows: Chunk[] = []
  for (const grid of toGrids(page.rules)) {
    const inside = new Set(rest.filter((chunk) => isInside(grid, chunk)))
    const filled = fill(grid, [...inside], page)
    if (filled.length === 0) continue
    rows.push(...filled)
    rest = rest.filter((chunk) => !inside.has(chunk))
  }
  return { ...page, chunks: [...settleClipped(rest), ...rows] }
}

function isInside({ box }: Grid, chunk: Chunk): boolean {
  if (chunk.apart && chunk.apart !== 'clipped') return false
  const wider = { x0: box.x0 - 1, x1: box.x1 + 1, y0: box.y0 - 1, y1: box.y1 + 1 }
  return holds(wider, ...anchor(chunk, box))
}

/** Where a chunk belongs: where it is seen, if a cell cuts it off, else its own middle. */
function anchor(chunk: Chunk, box: Rect): [number, number] {
  const { clip } = chunk
  const isCell = clip.x1 - clip.x0 < 0.98 * (box.x1 - box.x0) && clip.x1 > clip.x0 && clip.y1 > clip.y0
  if (isCell) return [(clip.x0 + clip.x1) / 2, (clip.y0 + clip.y1) / 2]
  return [(chunk.x0 + chunk.x1) / 2, chunk.y - chunk.size * 0.3]
}

/** Outside of tables, text that is cut off in its middle is shown, text that is cut away whole is hidden. */
function settleClipped(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, index) => {
    if (chunk.apart !== 'clipped') return chunk
    const { apart: _, ...shown } = chunk
    const isCutOff = [chunks[index - 1], chunks[index + 1]].some((other) => other && adjoins(other, chunk))
    return isCutOff ? shown : { ...chunk, apart: 'hidden' as const }
  })
}

function adjoins(visible: Chunk, chunk: Chunk): boolean {
  const gap = Math.max(visible.x0 - chunk.x1, chunk.x0 - visible.x1)
  return !visible.apart && Math.abs(visible.y - chunk.y) < 1 && gap < 0.3 * chunk.size
}

function fill(grid: Grid, chunks: readonly Chunk[], page: Sheet): Chunk[] {
  const contents = new Map<GridBox, Chunk[]>()
  for (const chunk of chunks.flatMap((each) => splitAt(each, grid.edges))) {
    const cell = cellUnder(grid, chunk)
    if (cell) contents.set(cell, [...(contents.get(cell) ?? []), chunk])
  }
  if (contents.size < 2) return []
  const shape: TableShape = { edges: grid.edges }
  const rows = [...new Set(grid.cells.map((cell) => cell.row))]
  return rows.flatMap((row) => {
    const cells = grid.cells.filter((cell) => cell.row === row)
    const drawn = cells.flatMap((cell) => contents.get(cell) ?? [])
    if (drawn.length === 0) return []
    const filled = cells.map((cell) => ({ ...cell, ...toCell(contents.get(cell) ?? [], page) }))
    const box = { ...around(cells), y1: Math.min(...cells.map((cell) => cell.y1)) }
    const cut = { above: grid.cut.above && row === rows[0], below: grid.cut.below && row === rows.at(-1) }
    return [rowChunk({ table: shape, cells: filled, page: page.number, ruled: true, cut }, drawn, box)]
  })
}

/**
 * A chunk that runs over a border is two cells where a gap or a new string lies near the border, else one
 * cell that overflows.
 */
function splitAt(chunk: Chunk, edges: readonly number[]): Chunk[] {
  const crossed = edges.filter((x) => x > chunk.x0 + 1 && x < chunk.x1 - 1)
  if (crossed.length === 0) return [chunk]
  const parts: Glyph[][] = [[]]
  chunk.glyphs.forEach((glyph, index) => {
    const before = chunk.glyphs[index - 1]
    if (before && crossed.some((x) => isSeam(before, glyph, x))) parts.push([])
    parts[parts.length - 1]?.push(glyph)
  })
  return parts.map((glyphs) => ({
    ...chunk,
    glyphs,
    x0: glyphs[0]?.x0 ?? chunk.x0,
    x1: glyphs.at(-1)?.x1 ?? chunk.x1,
  }))
}

function isSeam(before: Glyph, glyph: Glyph, border: number): boolean {
  const isGap = border > before.x1 - 1 && border < glyph.x0 + 1 && glyph.x0 - before.x1 > 0.12 * glyph.size
  return isGap || (glyph.starts && Math.abs(glyph.x0 - border) < 1.5 * glyph.size)
}

function cellUnder(grid: Grid, chunk: Chunk): GridBox | undefined {
  const [x, y] = anchor(chunk, grid.box)
  return (
    grid.cells.find((cell) => holds(cell, x, y)) ?? grid.cells.find((cell) => holds(cell, chunk.x0 + 1, y))
  )
}

/** The lines of a cell, joined as the lines of a paragraph are. */
export function toCell(chunks: readonly Chunk[], page: Sheet): { text: string; boxes: Box[] } {
  let text = ''
  const boxes = toLines(chunks, page).map((line: Line) => {
    const own = cleanText(line.text)
    text += text === '' ? '' : seam(text, own)
    const start = text.length
    text += own
    return { ...boxOf(line), start, end: text.length }
  })
  const clean = cleanText(text)
  return clean === text ? { text, boxes } : { text: clean, boxes: [] }
}

/** The row as a chunk, so that regions and lines are cut around it like around any other line. */
export function rowChunk(row: TableRow, drawn: readonly Chunk[], box: Rect): Chunk {
  const [first] = drawn
  const glyphs = drawn.flatMap((chunk) => chunk.glyphs)
  const size = first?.size ?? 10
  const font = first?.font ?? { name: '', bold: false }
  return { ...box, glyphs, y: box.y1, size, font, artifact: false, clip: box, row }
}
