/** Rows of cells as a container gives them → cells with their column and the header above them. */
import type { Box } from '../../schemas/document.js'
import { cleanText } from './clean.js'
import { headerWords } from './lexicon.js'

export type GridCell = {
  text: string
  /** Columns and rows the cell covers, 1 where nothing is merged. */
  columns?: number
  rows?: number
}
export type GridRow = {
  cells: GridCell[]
  /** The container itself marks the row as header (thead, th, tblHeader). */
  header?: boolean
  page?: number | undefined
  /** `start`/`end` count from the start of the row's text: clean cells joined by a tab. */
  boxes?: Box[] | undefined
}

type Source = { text: string; columns: number; rows: number }
export type PlacedCell = {
  source: Source
  column: number
  columns: number
  rows: number
  head: string
}
/**
 * `own` are the cells printed in the row, `all` those that hold for it: a cell merged over several rows
 * is in `all` of each of them, so that every row knows its category.
 */
export type PlacedRow = { header: boolean; own: Source[]; all: PlacedCell[] } & Pick<
  GridRow,
  'page' | 'boxes'
>

/** Beyond this a span is a slip of the page's author; the grid would eat memory for nothing. */
const maxSpan = 1000

/** Cells of a data table are shorter than this on average, in characters. */
const longestMeanCell = 200

/** True for data: at least two rows with two filled cells, most rows such, no cell full of prose. */
export function isDataGrid(rows: GridRow[]): boolean {
  const filled = rows
    .map((row) => row.cells.map((cell) => cell.text.trim()).filter(Boolean))
    .filter((row) => row.length > 0)
  const wide = filled.filter((row) => row.length > 1)
  if (wide.length < 2 || wide.length < filled.length / 2) return false
  const cells = filled.flat()
  return cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length < longestMeanCell
}

export function placeCells(rows: GridRow[]): PlacedRow[] {
  const placed = placeInColumns(rows)
  const headers = headerRows(rows, placed)
  placed.forEach((row, index) => {
    row.header = headers.has(index)
  })
  // A caption over the whole table is none of its heads.
  const heads = placed.filter((row) => row.header && row.all.length > 1)
  for (const row of placed) if (!row.header) nameColumns(row, heads)
  return placed
}

function placeInColumns(rows: GridRow[]): PlacedRow[] {
  let open: { cell: PlacedCell; left: number }[] = []
  return rows.map((row) => {
    const all: PlacedCell[] = open.map(({ cell }) => cell)
    const free = freeColumns(all)
    const own: Source[] = []
    let column = 0
    for (const raw of row.cells) {
      column = free(column)
      const source = { text: cleanText(raw.text), columns: limited(raw.columns), rows: limited(raw.rows) }
      own.push(source)
      all.push({ source, column, columns: source.columns, rows: source.rows, head: '' })
      column += source.columns
    }
    const started = all.slice(open.length).map((cell) => ({ cell, left: cell.rows }))
    open = [...open, ...started]
      .map(({ cell, left }) => ({ cell, left: left - 1 }))
      .filter(({ left }) => left > 0)
    const cells = all.map((cell) => ({ ...cell })).sort((a, b) => a.column - b.column)
    return { header: false, own, all: cells, page: row.page, boxes: row.boxes }
  })
}

function limited(span = 1): number {
  return Math.min(Math.max(1, Math.trunc(span) || 1), maxSpan)
}

/** For rising columns: the first one at or after it that no cell from the rows above reaches into. */
function freeColumns(above: PlacedCell[]): (column: number) => number {
  const taken = [...above].sort((a, b) => a.column - b.column)
  let next = 0
  return (column) => {
    let free = column
    for (let cell = taken[next]; cell && cell.column <= free; cell = taken[++next]) {
      free = Math.max(free, cell.column + cell.columns)
    }
    return free
  }
}

/** Rows the container marks, else the first row that reads like a header, with the rows its merged cells cover. */
function headerRows(rows: GridRow[], placed: PlacedRow[]): Set<number> {
  const marked = rows.flatMap((row, index) => (row.header ? [index] : []))
  if (marked.length > 0 && marked.length < rows.length) return new Set(marked)
  const first = placed.findIndex((row) => row.own.length > 1)
  const row = placed[first]
  if (!row || first > 2 || !readsLikeHeader(row)) return new Set()
  const depth = Math.min(Math.max(...row.own.map((cell) => cell.rows)), 3)
  return new Set(
    Array.from({ length: depth }, (_, step) => first + step).filter((at) => at < placed.length - 1),
  )
}

function readsLikeHeader(row: PlacedRow): boolean {
  const texts = row.own.map((cell) => cell.text).filter((text) => text !== '')
  const short = texts.every((text) => text.length <= 20 && !/^[\d.,%]+$/.test(text) && !/[。；]/.test(text))
  return texts.length > 1 && short && texts.some((text) => headerWords.test(text.replaceAll(' ', '')))
}

function nameColumns(row: PlacedRow, heads: PlacedRow[]): void {
  for (const cell of row.all) {
    const above = heads.flatMap((head) => head.all.filter((other) => covers(other, cell)))
    cell.head = [...new Set(above.map((head) => head.source.text))].filter(Boolean).join(' ')
  }
}

function covers(head: PlacedCell, cell: PlacedCell): boolean {
  return head.column < cell.column + cell.columns && cell.column < head.column + head.columns
}
