/** Heads of a table → which column holds what, and in which unit of money. */
import type { Block, Cell } from '../../schemas/document.js'
import type { ReportContext } from '../extractor.js'
import { type ColumnRole, columnHeads } from '../lexicon/project-columns.js'

export type Column = { role: ColumnRole; unit?: string; head: string }
/** Columns by their number; `unit` of the caption where a column's head has none. */
export type Columns = { byNumber: Map<number, Column>; unit?: string; width: number }

type Row = NonNullable<Block['table']>

const moneyUnit = /[（(：:/]?\s*(万元|亿元|千元|元)\s*[)）]?/
/** A table under a caption has it at most so many blocks above. */
const captionBlocks = 4

/** The columns of a project table told by the heads of the row's cells; undefined for any other table. */
export function readColumns(context: ReportContext, row: Row, at: number): Columns | undefined {
  const heads = row.cells.map((cell) => ({ cell, head: cell.head || headText(context, cell, row) }))
  const byNumber = new Map<number, Column>()
  for (const { cell, head } of heads) {
    const column = columnOf(head)
    if (column) byNumber.set(cell.column, column)
  }
  const roles = new Set([...byNumber.values()].map(({ role }) => role))
  const isProjects =
    roles.has('name') && [...roles].some((role) => !['name', 'number', 'content'].includes(role))
  if (!isProjects) return undefined
  const unit = captionUnit(context, at)
  return { byNumber, width: row.cells.length, ...(unit ? { unit } : {}) }
}

/** Where the reader found no header row, the row may be one itself. */
function headText({ document }: ReportContext, cell: Cell, row: Row): string {
  return row.row <= 2 ? document.text.slice(cell.start, cell.end) : ''
}

export function columnOf(head: string): Column | undefined {
  const words = head.replace(/\s+/g, '')
  const unit = moneyUnit.exec(words)?.[1]
  const bare = words.replace(/[（(][^（）()]*[)）]/g, '')
  const role = columnHeads.find((row) => row.head.test(bare) || row.head.test(head.trim()))?.role
  return role ? { role, head: bare, ...(unit ? { unit } : {}) } : undefined
}

/** 单位：万元 above the table or in a row over all its columns. */
function captionUnit({ document }: ReportContext, at: number): string | undefined {
  for (let before = at; before >= Math.max(0, at - captionBlocks); before--) {
    const block = document.blocks[before]
    const words = block ? document.text.slice(block.start, block.end) : ''
    const match = /单位[：:]\s*(万元|亿元|千元|元)/.exec(words)
    if (match) return match[1]
  }
  return undefined
}
