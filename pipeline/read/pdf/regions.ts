/** A page's chunks into regions in reading order: full-width stretches and columns, by recursive cuts. */
import { around, median, overlapShare } from './geometry.js'
import type { Chunk } from './page.js'

/** Chunks that are read line by line before the next region begins. */
export type Region = Chunk[]

interface Row {
  chunks: Chunk[]
  x0: number
  x1: number
  y0: number
  y1: number
  y: number
}

interface Strip {
  x0: number
  x1: number
}

/** Narrowest free strip between columns, in ems of the body. */
const gutterEm = 1.1
/** Fewest characters a line of a column has on average; shorter ones are lists and tables. */
const proseLength = 8

export function toRegions(chunks: readonly Chunk[], depth = 0): Region[] {
  const rows = toRows(chunks)
  const band = depth < 8 && rows.length > 1 ? firstBand(rows) : undefined
  if (!band) return chunks.length > 0 ? [[...chunks]] : []
  const pick = (part: readonly Row[]) => part.flatMap((row) => row.chunks)
  return [
    ...toRegions(pick(rows.slice(0, band.from)), depth + 1),
    ...band.columns.flatMap((column) => toRegions(pick(column), depth + 1)),
    ...toRegions(pick(rows.slice(band.to)), depth + 1),
  ]
}

function toRows(chunks: readonly Chunk[]): Row[] {
  const rows: Row[] = []
  for (const chunk of [...chunks].sort((a, b) => a.y - b.y)) {
    const row = rows[rows.length - 1]
    if (row && overlapShare(row.y0, row.y1, chunk.y0, chunk.y1) > 0.7) {
      row.chunks.push(chunk)
      Object.assign(row, around([row, chunk]))
    } else rows.push({ ...around([chunk]), chunks: [chunk], y: chunk.y })
  }
  return rows
}

interface Band {
  from: number
  to: number
  /** The rows of each column, from left to right. */
  columns: Row[][]
}

/** The first run of rows that free strips part into columns of prose, as long as it can be. */
function firstBand(rows: readonly Row[]): Band | undefined {
  const em = median(rows.flatMap((row) => row.chunks.map((chunk) => chunk.size)))
  const width = around(rows).x1 - around(rows).x0
  for (let from = 0; from < rows.length - 1; from++) {
    const band = bandFrom(rows, from, em * gutterEm, width)
    if (band) return band
  }
  return undefined
}

function bandFrom(rows: readonly Row[], from: number, gutter: number, width: number): Band | undefined {
  let occupied: Strip[] = []
  let found: { to: number; strips: Strip[] } | undefined
  let letterhead: Band | undefined
  for (let to = from; to < rows.length; to++) {
    occupied = rows[to]?.chunks.reduce((strips, chunk) => cover(strips, chunk), occupied) ?? occupied
    const strips = between(occupied).filter((strip) => strip.x1 - strip.x0 >= gutter)
    if (strips.length > 0) found = { to: to + 1, strips }
    else if (!isNarrow(occupied, width)) break
    if (strips.length === 1 && to - from < 6) {
      const columns = split(rows.slice(from, to + 1), strips)
      if (isBraced(columns)) letterhead ??= { from, to: to + 1, columns }
    }
  }
  if (!found) return undefined
  const columns = split(rows.slice(from, found.to), found.strips)
  return areColumns(columns) ? { from, to: found.to, columns } : letterhead
}

/** The parts of the rows between the strips. */
function split(rows: readonly Row[], strips: readonly Strip[]): Row[][] {
  const borders = [-Infinity, ...strips.map((strip) => (strip.x0 + strip.x1) / 2), Infinity]
  return borders.slice(1).map((right, index) => {
    const left = borders[index] ?? -Infinity
    return rows.flatMap((row) => sideOf(row, (chunk) => chunk.x0 >= left && chunk.x1 <= right))
  })
}

/** So far only one column may have begun. */
function isNarrow(occupied: readonly Strip[], width: number): boolean {
  const box = { x0: occupied[0]?.x0 ?? 0, x1: occupied.at(-1)?.x1 ?? 0 }
  return box.x1 - box.x0 < 0.75 * width
}

/** Free strips between occupied ones. */
function between(occupied: readonly Strip[]): Strip[] {
  return occupied.slice(1).map((strip, index) => ({ x0: occupied[index]?.x1 ?? 0, x1: strip.x0 }))
}

/** Occupied stretches in order, with one more laid over them. */
function cover(occupied: readonly Strip[], { x0, x1 }: Strip): Strip[] {
  const apart = occupied.filter((strip) => strip.x1 < x0 || strip.x0 > x1)
  const touching = occupied.filter((strip) => strip.x1 >= x0 && strip.x0 <= x1)
  const merged = {
    x0: Math.min(x0, ...touching.map((strip) => strip.x0)),
    x1: Math.max(x1, ...touching.map((strip) => strip.x1)),
  }
  return [...apart, merged].sort((a, b) => a.x0 - b.x0)
}

function sideOf(row: Row, belongs: (chunk: Chunk) => boolean): Row[] {
  const chunks = row.chunks.filter(belongs)
  return chunks.length > 0 ? [{ ...around(chunks), chunks, y: row.y }] : []
}

/** All are prose; the last may be short, as at the end of an article, if it begins where the first begins. */
function areColumns(columns: readonly Row[][]): boolean {
  const [first = []] = columns
  const last = columns.at(-1) ?? []
  const endsShort = last.length < 3 && isProseLike(last) && startsBeside(first, last)
  return columns.every(
    (column) => (column === last && endsShort) || (column.length >= 3 && isProseLike(column)),
  )
}

function isProseLike(column: readonly Row[]): boolean {
  const box = around(column)
  const lengths = column.map((row) => row.chunks.reduce((sum, chunk) => sum + chunk.glyphs.length, 0))
  const full = column.filter((row) => row.x1 - row.x0 > 0.8 * (box.x1 - box.x0)).length
  return median(lengths) >= proseLength && full * 2 >= column.length
}

function startsBeside(first: readonly Row[], last: readonly Row[]): boolean {
  const height = (first[0]?.y1 ?? 0) - (first[0]?.y0 ?? 0)
  return Math.abs((first[0]?.y ?? 0) - (last[0]?.y ?? 0)) < 2 * height
}

/** A letterhead of several offices: names in a stack, one word in larger type beside the middle of them. */
function isBraced([left = [], right = []]: readonly Row[][]): boolean {
  const [word] = right
  const [first, last] = [left[0], left.at(-1)]
  if (!word || !first || !last || right.length > 1 || left.length < 2) return false
  const height = (row: Row) => row.y1 - row.y0
  const isAlike = left.every((row) => Math.abs(height(row) - height(word)) < 0.15 * height(word))
  return isAlike && word.y > first.y + 2 && word.y < last.y - 2
}
