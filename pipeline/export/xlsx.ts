/** Rows into an Excel workbook: typed cells under a frozen, bold header. */
import type { Row } from 'write-excel-file/node'
import { type CellValue, type Column, cellAt } from './column.js'
import type { Writer } from './writer.js'

/** Excel refuses a workbook with a longer cell. */
const maxCell = 32_767
/** 1 January 1980, 0:00, with which a ZIP's calendar begins: date in the upper half, time in the lower. */
const firstDay = 0x00210000
const widths = { text: 20, number: 10, boolean: 8, date: 12 }

export const writeXlsx: Writer = async (rows, columns, sink) => {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const sheet: Row[] = [columns.map(({ path }) => ({ value: path, fontWeight: 'bold' }))]
  for await (const row of rows) {
    sheet.push(columns.map((column) => linkCell(row, column) ?? toCell(cellAt(row, column.path), column)))
  }
  const options = { stickyRowsCount: 1, columns: columns.map(({ type }) => ({ width: widths[type] })) }
  await sink(undated(await writeExcelFile(sheet, options).toBuffer()))
}

/** A ZIP's entries carry the second in which they were written; a fixed day keeps the file the same on every run. */
function undated(zip: Buffer): Buffer {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  let entry = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    zip.writeUInt32LE(firstDay, entry + 12)
    zip.writeUInt32LE(firstDay, zip.readUInt32LE(entry + 42) + 10)
    const lengths = [28, 30, 32].map((at) => zip.readUInt16LE(entry + at))
    entry += lengths.reduce((sum, length) => sum + length, 46)
  }
  return zip
}

/** Excel refuses a longer text inside a formula. */
const maxLink = 255

/** The cell of a source file opens it, a PDF at the page of the evidence. Quotes are doubled, so that names stay text. */
function linkCell(row: object, { path }: Column): Row[number] | undefined {
  const file = /(?:^|\.)file$/.test(path) ? cellAt(row, path) : undefined
  if (typeof file !== 'string' || file === '') return undefined
  const page = cellAt(row, path.replace(/file$/, 'evidence.page'))
  const href = page === undefined ? file : `${file}#page=${page}`
  if (href.length > maxLink) return undefined
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  return { value: `HYPERLINK(${quoted(href)},${quoted(file)})`, type: 'Formula' }
}

function toCell(value: CellValue, { type }: Column): Row[number] {
  if (value === undefined || value === '') return null
  if (type === 'date') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'boolean') return { value, type: Boolean }
  return { value: value.slice(0, maxCell), type: String }
}
