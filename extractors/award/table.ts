/** Reads award tables, over several pages too: one award per grade, recipients in the order of the rows. */
import type { Block, Cell, ReportDocument } from '../../schemas/document.js'
import { gradeHead, notRecipientHead, oneNameHead, recipientHeads } from '../lexicon/awards.js'
import type { FoundAward } from './found.js'
import { fullGrade, gradeHeading } from './list.js'

type Row = { block: Block; grade: string; recipient: string; whole: boolean }

/** Awards of the tables among the blocks `first` to `end`. A table that goes on under the same heads is one. */
export function awardsInTables(document: ReportDocument, first: number, end: number): FoundAward[] {
  const groups: Row[][] = []
  let heading: string | undefined
  let heads = ''
  for (const block of document.blocks.slice(first, end)) {
    if (!block.table) {
      heading = gradeHeading(document.text.slice(block.start, block.end))?.grade ?? heading
      continue
    }
    const subheading = fullWidthGrade(document, block)
    if (subheading) heading = subheading
    const row = subheading || block.table.header ? undefined : readRow(document, block, heading)
    if (!row) continue
    const own = block.table.cells
      .map(({ head }) => head)
      .filter(Boolean)
      .join('|')
    if (own !== heads || groups.length === 0) groups.push([])
    heads = own
    groups.at(-1)?.push(row)
  }
  return groups.flatMap(awardsOfRows)
}

/** A row that holds nothing but a grade heads the rows below it. */
function fullWidthGrade(document: ReportDocument, { table }: Block): string | undefined {
  const texts = (table?.cells ?? [])
    .map(({ start, end }) => document.text.slice(start, end).trim())
    .filter(Boolean)
  return texts.length === 1 ? gradeHeading(texts[0] ?? '')?.grade : undefined
}

function readRow({ text }: ReportDocument, block: Block, heading: string | undefined): Row | undefined {
  const cells = block.table?.cells ?? []
  const textOf = (cell: Cell | undefined) => (cell ? text.slice(cell.start, cell.end).trim() : '')
  const headed = cells.findIndex(({ head }) => gradeHead.test(head))
  const printed = isGrade(fullGrade(textOf(cells[headed])))
    ? headed
    : cells.findLastIndex((cell) => isGrade(fullGrade(textOf(cell))))
  const grade = headed < 0 ? heading : fullGrade(textOf(cells[printed]))
  const named = recipientColumn(cells)
  // Merged cells may push a row out of its columns: the recipient moves as far as the grade.
  const cell = cells[named + (headed < 0 ? 0 : printed - headed)]
  if (!grade || !isGrade(grade) || named < 0 || textOf(cell) === '') return undefined
  return { block, grade, recipient: textOf(cell), whole: oneNameHead.test(cells[named]?.head ?? '') }
}

function isGrade(grade: string): boolean {
  return grade.length <= 12 && (gradeHeading(grade) !== undefined || /奖$/.test(grade))
}

/** Index of the cell that names the recipient by its head, -1 where none does. */
function recipientColumn(cells: readonly Cell[]): number {
  for (const head of recipientHeads) {
    const at = cells.findIndex((each) => head.test(each.head) && !notRecipientHead.test(each.head))
    if (at >= 0) return at
  }
  return -1
}

function awardsOfRows(rows: readonly Row[]): FoundAward[] {
  const byGrade = new Map<string, Row[]>()
  for (const row of rows) byGrade.set(row.grade, [...(byGrade.get(row.grade) ?? []), row])
  return [...byGrade].map(([grade, own]) => ({
    rule: 'table row <recipient> | <grade>',
    confidence: 0.9,
    grade,
    alone: true,
    whole: own.every(({ whole }) => whole),
    lists: own.map(({ recipient }) => recipient),
    ...quoteOf(rows, own),
  }))
}

/** From the first row of the grade as far as its rows stand together. */
function quoteOf(rows: readonly Row[], own: readonly Row[]): { start: number; end: number } {
  const from = own[0] ? rows.indexOf(own[0]) : 0
  let to = from
  while (rows[to + 1] && rows[to + 1]?.grade === own[0]?.grade) to++
  return { start: rows[from]?.block.start ?? 0, end: rows[to]?.block.end ?? 0 }
}
