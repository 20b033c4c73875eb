/** Rows into an Excel workbook: typed cells under a frozen, bold header. */
import type { Row } from 'write-excel-file/node'
import { type CellValue, type Column, cellAt } from './column.js'
import type { Writer } from './writer.js'

/** Excel refuses a workbook with a longer cell. */
const maxCell = 32_767
const widths = { text: 20, number: 10, boolean: 8, date: 12 }

export const writeXlsx: Writer = async (rows, columns, sink) => {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const sheet: Row[] = [columns.map(({ path }) => ({ value: path, fontWeight: 'bold' }))]
  for await (const row of rows) sheet.push(columns.map((column) => toCell(cellAt(row, column.path), column)))
  const options = { stickyRowsCount: 1, columns: columns.map(({ type }) => ({ width: widths[type] })) }
  await sink(await writeExcelFile(sheet, options).toBuffer())
}

function toCell(value: CellValue, { type }: Column): Row[number] {
  if (value === undefined || value === '') return null
  if (type === 'date') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'boolean') return { value, type: Boolean }
  return { value: value.slice(0, maxCell), type: String }
}
