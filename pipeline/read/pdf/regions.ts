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
  const band = depth < 8 && rows.length > 2 ? widestBand(rows) : undefined
  if (!band) return chunks.length > 0 ? [[...chunks]] : []
  const pick = (part: readonly Row[]) => part.flatMap((row) => row.chunks)
  const inside = pick(rows.slice(band.from, band.to))
  const middle = (band.strip.x0 + band.strip.x1) / 2
  return [
    ...toRegions(pick(rows.slice(0, band.from)), depth + 1),
    ...toRegions(
      inside.filter((chunk) => chunk.x1 <= middle),
      depth + 1,
    ),
    ...toRegions(
      inside.filter((chunk) => chunk.x1 > middle),
      depth + 1,
    ),
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

/** The longest run of rows that one free strip parts into columns of prose. */
function widestBand(rows: readonly Row[]): { from: number; to: number; strip: Strip } | undefined {
  const em = median(rows.flatMap((row) => row.chunks.map((chunk) => chunk.size)))
  const width = around(rows).x1 - around(rows).x0
  for (let from = 0; from < rows.length - 2; from++) {
    const band = bandFrom(rows, from, em * gutterEm, width)
    if (band) return { from, ...band }
  }
  return undefined
}

function bandFrom(rows: readonly Row[], from: number, gutter: number, width: number) {
  let occupied: Strip[] = []
  let found: { to: number; strips: Strip[] } | undefined
  for (let to = from; to < rows.length; to++) {
    occupied = rows[to]?.chunks.reduce((strips, chunk) => cover(strips, chunk), occupied) ?? occupied
    const strips = between(occupied).filter((strip) => strip.x1 - strip.x0 >= gutter)
    if (strips.length > 0) found = { to: to + 1, strips }
    else if (!isNarrow(occupied, width)) break
  }
  const band = rows.slice(from, found?.to)
  const strip = found?.strips.sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0)).find((each) => parts(band, each))
  return found && strip ? { to: found.to, strip } : undefined
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

function parts(rows: readonly Row[], strip: Strip): boolean {
  const left = rows.flatMap((row) => sideOf(row, (chunk) => chunk.x1 <= strip.x0 + 0.01))
  const right = rows.flatMap((row) => sideOf(row, (chunk) => chunk.x0 >= strip.x1 - 0.01))
  return (isProse(left) && isProse(right)) || isBraced(left, right)
}

function sideOf(row: Row, belongs: (chunk: Chunk) => boolean): Row[] {
  const chunks = row.chunks.filter(belongs)
  return chunks.length > 0 ? [{ ...around(chunks), chunks, y: row.y }] : []
}

function isProse(side: readonly Row[]): boolean {
  if (side.length < 3) return false
  const box = around(side)
  const lengths = side.map((row) => row.chunks.reduce((sum, chunk) => sum + chunk.glyphs.length, 0))
  const full = side.filter((row) => row.x1 - row.x0 > 0.8 * (box.x1 - box.x0)).length
  return median(lengths) >= proseLength && full * 2 >= side.length
}

/** A letterhead of several offices: names in a stack, one word in larger type beside the middle of them. */
function isBraced(left: readonly Row[], right: readonly Row[]): boolean {
  const [word] = right
  const [first, last] = [left[0], left.at(-1)]
  if (!word || !first || !last || right.length > 1 || left.length < 2 || left.length > 6) return false
  return word.y > first.y + 2 && word.y < last.y - 2 && left.every((row) => Math.abs(row.y - word.y) > 2)
}
