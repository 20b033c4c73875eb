/** Reads award tables, over several pages too: one award per grade, recipients in the order of the rows. */
import type { Block, Cell, ReportDocument } from '../../schemas/document.js'
import { gradeHead, notRecipientHead, recipientHeads } from '../lexicon/awards.js'
import type { FoundAward } from './found.js'
import { fullGrade, gradeHeading } from './list.js'

type Row = { block: Block; grade: string; recipient: string }

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
    const own = block.table.cells.map(({ head }) => head).join('|')
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
  const textOf = ({ start, end }: Cell) => text.slice(start, end).trim()
  const gradeCell = cells.find(({ head }) => gradeHead.test(head))
  const grade = gradeCell ? fullGrade(textOf(gradeCell)) : heading
  const recipient = recipientCell(cells)
  if (!grade || !recipient || textOf(recipient) === '' || !isGrade(grade)) return undefined
  return { block, grade, recipient: textOf(recipient) }
}

function isGrade(grade: string): boolean {
  return grade.length <= 12 && (gradeHeading(grade) !== undefined || /奖$/.test(grade))
}

function recipientCell(cells: readonly Cell[]): Cell | undefined {
  for (const head of recipientHeads) {
    const cell = cells.find((each) => head.test(each.head) && !notRecipientHead.test(each.head))
    if (cell) return cell
  }
  return undefined
}

function awardsOfRows(rows: readonly Row[]): FoundAward[] {
  const byGrade = new Map<string, Row[]>()
  for (const row of rows) byGrade.set(row.grade, [...(byGrade.get(row.grade) ?? []), row])
  return [...byGrade].map(([grade, own]) => ({
    rule: 'table row <recipient> | <grade>',
    confidence: 0.9,
    grade,
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
