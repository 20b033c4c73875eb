/**
 * Tables without rules whose cells run over several lines: a head that begins with 序号, numbers that count up, and
 * words that begin where the columns do. Rows begin at their numbers, so cells must stand at the top of their row.
 */
import { headerWords } from '../lexicon.js'
import { around } from './geometry.js'
import { type Line, type Sheet, toLine } from './lines.js'
import type { Chunk } from './page.js'
import { rowChunk, type TableRow, toCell } from './tables.js'

/** The columns of a table that the next page may go on with, and the number of its next row. */
interface Open {
  starts: number[]
  next: number
}

const numberHead = /^(?:序号|编号|名次|序)/
/** Points within which two words begin at one place. */
const touch = 2.5
/** Least gap between the words of two cells, in ems: full cells stand close. */
const cellGap = 0.3

/** @param pages the lines of each region, in reading order */
export function gatherWrapped(pages: readonly (readonly Line[])[]): Line[][] {
  let open: Open | undefined
  return pages.map((lines) => {
    const head = lines.findIndex(isHead)
    const from = open && head < 0 ? 0 : head
    const table = from < 0 ? undefined : tableAt(lines.slice(from), open && head < 0 ? open : undefined)
    open = table?.open
    if (!table) return [...lines]
    return [...lines.slice(0, from), ...table.rows, ...lines.slice(from + table.length)]
  })
}

function isHead({ text, row, chunks }: Line): boolean {
  if (row || !numberHead.test(text)) return false
  return chunks.length >= 3 && chunks.filter((chunk) => headerWords.test(textOf(chunk))).length >= 2
}

function textOf(chunk: Chunk): string {
  return chunk.glyphs.map(({ text }) => text).join('')
}

type Table = { rows: Line[]; length: number; open: Open | undefined }

function tableAt(lines: readonly Line[], before: Open | undefined): Table | undefined {
  const anchors = anchorsOf(lines, before?.next ?? 1)
  const starts = before?.starts ?? columnStarts(anchors.map((at) => lines[at]))
  const [first] = anchors
  if (first === undefined || starts.length < 3 || (anchors.length < 2 && !before)) return undefined
  const end = endOf(lines, anchors.at(-1) ?? 0, starts)
  const groups = [0, ...anchors, end].filter((at, index, all) => all.indexOf(at) === index)
  const parts = groups.slice(1).map((to, index) => lines.slice(groups[index], to))
  const isWrapped = before !== undefined || parts.slice(1).some((part) => part.length > 1)
  if (!isWrapped || !lines.slice(first, end).every((line) => startsInColumn(line, starts))) return undefined
  const edges = [...starts, Math.max(...lines.slice(0, end).map(({ x1 }) => x1))]
  const next = (before?.next ?? 1) + anchors.length
  return {
    rows: parts.map((part) => rowOf(part, edges)),
    length: end,
    open: end === lines.length ? { starts, next } : undefined,
  }
}

/** Lines that begin with the numbers from `next` on, at one place. */
function anchorsOf(lines: readonly Line[], next: number): number[] {
  const anchors: number[] = []
  lines.forEach(({ chunks, row }, at) => {
    const digits = /^\d{1,3}/.exec(row || !chunks[0] ? '' : textOf(chunks[0]))?.[0]
    if (Number(digits) === next + anchors.length) anchors.push(at)
  })
  return anchors
}

/** Where words begin behind a gap on most of the lines. */
function columnStarts(lines: readonly (Line | undefined)[]): number[] {
  const xs = lines.flatMap((line) => (line ? beginnings(line) : []))
  const found: number[] = []
  for (const x of xs.sort((a, b) => a - b)) {
    const near = xs.filter((other) => Math.abs(other - x) < touch).length
    const last = found.at(-1)
    if (near >= 0.6 * lines.length && (last === undefined || x - last > 2 * touch)) found.push(x)
  }
  return found
}

function beginnings({ glyphs, size }: Line): number[] {
  return glyphs.flatMap(({ starts, x0 }, at) => {
    const before = glyphs[at - 1]
    return starts && (!before || x0 - before.x1 > cellGap * size) ? [x0] : []
  })
}

/** Behind the last line of the row that begins at `from`. */
function endOf(lines: readonly Line[], from: number, starts: readonly number[]): number {
  let end = from + 1
  while (end < lines.length) {
    const [line, above] = [lines[end], lines[end - 1]]
    if (!line || !above || line.row || !startsInColumn(line, starts)) break
    if (line.x0 < (starts[1] ?? 0) - touch || line.y - above.y > 2.2 * line.size) break
    end++
  }
  return end
}

function startsInColumn(line: Line, starts: readonly number[]): boolean {
  return starts.some((x) => Math.abs(line.x0 - x) < 2 * touch)
}

/** The words of the lines, column by column. */
function rowOf(lines: readonly Line[], edges: number[]): Line {
  const [first] = lines
  const sheet: Sheet = { number: first?.page ?? 1, width: first?.sheet ?? 0 }
  const chunks = lines.flatMap((line) => line.chunks)
  const cells = edges.slice(1).map((x1, column) => {
    const x0 = edges[column] ?? 0
    const own = chunks.flatMap((chunk) => between(chunk, column === 0 ? 0 : x0 - touch, x1 - touch, edges))
    return { ...toCell(own, sheet), column, columns: 1, rows: 1, x0, x1 }
  })
  const row: TableRow = { table: { edges }, cells, page: sheet.number, ruled: false }
  return toLine([rowChunk(row, chunks, around(lines))], sheet)
}

/** The part of a chunk that begins between two borders; the last column has none on its right. */
function between(chunk: Chunk, x0: number, x1: number, edges: readonly number[]): Chunk[] {
  const isLast = x1 > (edges.at(-1) ?? 0) - 2 * touch
  const glyphs = chunk.glyphs.filter((glyph) => glyph.x0 >= x0 && (isLast || glyph.x0 < x1))
  const [first, last] = [glyphs[0], glyphs.at(-1)]
  return first && last ? [{ ...chunk, glyphs, x0: first.x0, x1: last.x1 }] : []
}
