/** Placed lines of all pages into the document's sequence of paragraphs and whole tables. */
import type { GridRow } from '../table.js'
import { mendParagraphs } from './mend.js'
import { type Paragraph, type PlacedLine, toParagraphs, usesIndents } from './paragraphs.js'
import { joinCutRows } from './split-rows.js'
import type { TableCell, TableRow } from './tables.js'

export type FlowItem = { paragraph: Paragraph; note?: true } | { rows: TableRow[] }

/** A header row that a later page repeats; set aside, for the first one names the columns. */
export interface Flow {
  items: FlowItem[]
  repeated: TableRow[]
}

export function toFlow(placed: readonly PlacedLine[]): Flow {
  const indents = usesIndents(placed.filter(({ line }) => !line.row))
  const items: FlowItem[] = []
  const repeated: TableRow[] = []
  for (const run of toRuns(placed)) {
    const rows = run.flatMap(({ line }) => (line.row ? [line.row] : []))
    const last = items[items.length - 1]
    if (rows.length === 0) {
      items.push(...mendParagraphs(toParagraphs(run, indents)).map((paragraph) => ({ paragraph })))
    } else if (last && 'rows' in last) {
      const fresh = withoutRepeated(last.rows, rows)
      repeated.push(...rows.filter((row) => !fresh.includes(row)))
      last.rows = joinCutRows(unite(last.rows, fresh), last.rows.length)
    } else items.push({ rows })
  }
  return { items, repeated }
}

/** Each footnote after the paragraph or table that ends on its page or goes on from it. */
export function withNotes(items: readonly FlowItem[], notes: readonly PlacedLine[][]): FlowItem[] {
  const result = [...items]
  for (const lines of [...notes].reverse()) {
    const page = lines[0]?.line.page ?? 0
    const at = result.findLastIndex((item) => !('note' in item) && pageOf(item) <= page)
    result.splice(at + 1, 0, { paragraph: { lines, centered: false }, note: true })
  }
  return result
}

function pageOf(item: FlowItem): number {
  return ('rows' in item ? item.rows[0]?.page : item.paragraph.lines[0]?.line.page) ?? 0
}

/** Stretches of text lines, and of rows of one table. */
function toRuns(placed: readonly PlacedLine[]): PlacedLine[][] {
  const runs: PlacedLine[][] = []
  for (const each of placed) {
    const last = runs.at(-1)?.at(-1)
    if (last && last.line.row?.table === each.line.row?.table) runs.at(-1)?.push(each)
    else runs.push([each])
  }
  return runs
}

function textOf(row: TableRow): string {
  return row.cells.map((cell) => cell.text).join('\t')
}

function withoutRepeated(above: readonly TableRow[], below: readonly TableRow[]): TableRow[] {
  const heads = above.slice(0, 3).map(textOf)
  const from = below.findIndex((row, index) => textOf(row) !== heads[index])
  return below.slice(Math.max(0, from))
}

/**
 * Two tables that follow each other are one: their borders are counted together. Rows that only alignment
 * tells take the columns of the row above them, where each of their cells lies under one of its cells.
 */
function unite(above: readonly TableRow[], below: readonly TableRow[]): TableRow[] {
  const [first, second, last] = [above[0], below[0], above.at(-1)]
  if (!first || !second || !last) return [...above, ...below]
  if (!second.ruled) return [...above, ...below.map((row) => underRow(row, last))]
  const edges = commonEdges(first.table.edges, second.table.edges)
  const recounted = (row: TableRow) => ({
    ...row,
    table: { edges },
    cells: row.cells.map((cell) => recount(cell, edges)),
  })
  return [...above, ...below].map(recounted)
}

function commonEdges(first: readonly number[], second: readonly number[]): number[] {
  const added = second.filter((x) => !first.some((edge) => Math.abs(edge - x) < 4))
  return [...first, ...added].sort((a, b) => a - b)
}

function recount(cell: TableCell, edges: readonly number[]): TableCell {
  const column = nearest(edges, cell.x0)
  return { ...cell, column, columns: Math.max(1, nearest(edges, cell.x1) - column) }
}

function underRow(row: TableRow, model: TableRow): TableRow {
  const own = row.cells.filter((cell) => cell.text !== '')
  const wanted = own.map((cell) => model.cells.findIndex((above) => isUnder(cell, above)))
  if (new Set(wanted).size < wanted.length || wanted.includes(-1)) return { ...row, table: model.table }
  const cells = model.cells.map((above, index) => ({
    ...above,
    rows: 1,
    text: own[wanted.indexOf(index)]?.text ?? '',
    boxes: own[wanted.indexOf(index)]?.boxes ?? [],
  }))
  return { ...row, table: model.table, cells }
}

function isUnder(cell: TableCell, above: TableCell): boolean {
  const [box] = cell.boxes
  const x = box ? box.x + box.width / 2 : (cell.x0 + cell.x1) / 2
  return x >= above.x0 && x < above.x1
}

function nearest(edges: readonly number[], x: number): number {
  const distances = edges.map((edge) => Math.abs(edge - x))
  return distances.indexOf(Math.min(...distances))
}

/** For the builder: cell texts with their spans, and boxes counted from the row's start. */
export function toGridRows(rows: readonly TableRow[]): GridRow[] {
  return rows.map(({ cells, page }) => {
    let at = 0
    const boxes = cells.flatMap((cell) => {
      const start = at
      at += cell.text.length + 1
      return cell.boxes.map((box) => ({ ...box, start: box.start + start, end: box.end + start }))
    })
    return {
      cells: cells.map(({ text, columns, rows: span }) => ({ text, columns, rows: span })),
      page,
      boxes,
    }
  })
}
