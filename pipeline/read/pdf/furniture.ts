/** Tells running heads, page numbers and what print engines add from the text of the pages. */
import type { Furniture } from '../../../schemas/document.js'
import { median } from './geometry.js'
import type { Chunk, Page } from './page.js'
import { spaced, textOf } from './spacing.js'

export interface SetAside {
  text: string
  kind: Furniture['kind']
  page: number
}

/** A page's chunks without its furniture. */
export interface Body extends Page {
  furniture: SetAside[]
}

/** Chunks of one baseline in the top or bottom margin. */
interface MarginRow {
  page: Page
  chunks: Chunk[]
  text: string
  y: number
  top: boolean
  /** Nothing of the body lies between it and the edge of the page. */
  outermost: boolean
}

/** Share of the page height at either end in which running heads stand. */
const margin = 0.14
const pageNumber =
  /^[\s\-—–－―·•~～_|/第共页,，]*(?:\d|[ivxlⅰ-ⅻⅠ-Ⅻ]{1,6}|[一二三四五六七八九十百]{1,4})(?:[\s\-—–－―·•~～_|/第共页,，\d]|of)*$/i
const ornament = /[-—–－―·•~～|/第页]/
const printedAddress = /^(?:https?|file):\/\/|(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$/
const printedDate = /^\d{2,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+\d{1,2}:\d{2}/

export function setFurnitureAside(pages: readonly Page[]): Body[] {
  const rows = pages.flatMap(marginRows)
  const repeated = repeatedKeys(rows)
  const offsets = numberOffsets(rows)
  const kindOf = (row: MarginRow): Furniture['kind'] | undefined => {
    if (isTableRow(row, rows)) return undefined
    if (isPageNumber(row, offsets)) return 'page_number'
    const isAdded =
      (repeated.has(keyOf(row)) && !isBodyLike(row)) ||
      row.chunks.every((chunk) => chunk.artifact) ||
      (row.outermost && (printedAddress.test(row.text) || printedDate.test(row.text)))
    return isAdded ? (row.top ? 'header' : 'footer') : undefined
  }
  return pages.map((page) => bodyOf(page, rows, kindOf))
}

function bodyOf(
  page: Page,
  rows: readonly MarginRow[],
  kindOf: (row: MarginRow) => Furniture['kind'] | undefined,
): Body {
  const dropped = new Set<Chunk>()
  const furniture: SetAside[] = []
  for (const row of rows) {
    const kind = row.page === page ? kindOf(row) : undefined
    if (!kind) continue
    furniture.push({ text: row.text, kind, page: page.number })
    for (const chunk of row.chunks) dropped.add(chunk)
  }
  for (const chunk of page.chunks) {
    if (!chunk.apart) continue
    const kind = chunk.apart === 'rotated' ? 'watermark' : 'hidden'
    furniture.push({ text: textOf(spaced(chunk.glyphs)), kind, page: page.number })
    dropped.add(chunk)
  }
  return { ...page, chunks: page.chunks.filter((chunk) => !dropped.has(chunk)), furniture }
}

function marginRows(page: Page): MarginRow[] {
  const visible = page.chunks.filter((chunk) => !chunk.apart)
  const loose = visible.filter((chunk) => !chunk.row)
  const top = Math.min(...visible.map((chunk) => chunk.y))
  const bottom = Math.max(...visible.map((chunk) => chunk.y))
  const rows: MarginRow[] = []
  for (const chunk of loose) {
    const isTop = chunk.y < page.height * margin
    if (!isTop && chunk.y1 < page.height * (1 - margin)) continue
    const row = rows.find(
      ({ y, chunks }) => Math.abs(y - chunk.y) < 1 && (chunks[0]?.size ?? 0) - chunk.size < 0.5,
    )
    if (row) row.chunks.push(chunk)
    else rows.push({ page, chunks: [chunk], text: '', y: chunk.y, top: isTop, outermost: false })
  }
  for (const row of rows) {
    row.chunks.sort((a, b) => a.x0 - b.x0)
    row.text = row.chunks.map((chunk) => textOf(spaced(chunk.glyphs))).join(' ')
    row.outermost = row.top ? row.y < top + 2 : row.y > bottom - 2
  }
  return rows
}

/** The words with their place; figures count as alike, for they are page numbers and dates. */
function keyOf({ text, y, top }: MarginRow): string {
  return `${top}|${Math.round(y / 3)}|${text.replace(/\d+/g, '#').replace(/\s/g, '')}`
}

function repeatedKeys(rows: readonly MarginRow[]): Set<string> {
  const pages = new Map<string, Set<Page>>()
  for (const row of rows) {
    const key = keyOf(row)
    pages.set(key, (pages.get(key) ?? new Set()).add(row.page))
  }
  return new Set([...pages].flatMap(([key, on]) => (on.size > 1 ? [key] : [])))
}

/** Differences between printed and counted page number that occur more than once. */
function numberOffsets(rows: readonly MarginRow[]): Set<number> {
  const counts = new Map<number, number>()
  for (const row of rows) {
    if (!row.outermost || !pageNumber.test(row.text)) continue
    const offset = Number(/\d+/.exec(row.text)?.[0] ?? Number.NaN) - row.page.number
    counts.set(offset, (counts.get(offset) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([offset, count]) => (count > 1 ? [offset] : [])))
}

function isPageNumber(row: MarginRow, offsets: ReadonlySet<number>): boolean {
  if (!row.outermost || !pageNumber.test(row.text)) return false
  const number = Number(/\d+/.exec(row.text)?.[0] ?? Number.NaN)
  return ornament.test(row.text) || number === row.page.number || offsets.has(number - row.page.number)
}

/** Words in columns with another such row close below: the head of a table, however often it repeats. */
function isTableRow(row: MarginRow, rows: readonly MarginRow[]): boolean {
  if (row.chunks.length < 3 || !row.top) return false
  const size = row.chunks[0]?.size ?? 0
  return rows.some(
    (other) =>
      other.page === row.page &&
      other.chunks.length === row.chunks.length &&
      other.y > row.y &&
      other.y - row.y < 3 * size,
  )
}

/** Set in the size of the text and close to its next line: text that happens to recur. */
function isBodyLike({ page, chunks, y, top }: MarginRow): boolean {
  const visible = page.chunks.filter((chunk) => !chunk.apart && !chunks.includes(chunk))
  const size = chunks[0]?.size ?? 0
  if (Math.abs(size - median(visible.map((chunk) => chunk.size))) > 0.04 * size) return false
  return visible.some((chunk) => {
    const away = top ? chunk.y - y : y - chunk.y
    return away > 0.5 * size && away < 1.9 * size
  })
}
