/** Rows into CSV that spreadsheets open rightly: a byte order mark, and no cell that runs as a formula. */
import { stringify } from 'csv-stringify/sync'
import { type CellValue, cellAt } from './column.js'
import type { Writer } from './writer.js'

/** What makes a spreadsheet take a text for a formula; the full-width forms do so in East Asian settings. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/

export const writeCsv: Writer = async (rows, columns, sink) => {
  await sink(`\ufeff${line(columns.map(({ path }) => path))}`)
  for await (const row of rows) await sink(line(columns.map(({ path }) => harmless(cellAt(row, path)))))
}

/** An apostrophe in front shows the text as it is; numbers, negative ones too, stay numbers. */
function harmless(value: CellValue): CellValue {
  return typeof value === 'string' && formulaStart.test(value) ? `'${value}` : value
}

function line(cells: CellValue[]): string {
  return stringify([cells.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))])
}
