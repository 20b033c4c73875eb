/** Rows as shown → the bytes of a CSV or XLSX file. */
import type { ReportRecord } from '../../schemas/record.js'
import { RecordType } from '../../schemas/record.js'
import { writeCsv } from '../export/csv.js'
import { recordColumns } from '../export/record-columns.js'
import { writeXlsx } from '../export/xlsx.js'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** @param columns dotted paths with commas; those that no record has are passed over */
export async function exportRecords(
  rows: readonly ReportRecord[],
  format: 'csv' | 'xlsx',
  columns?: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }> {
  const present = new Set(rows.map(({ type }) => type))
  const all = recordColumns(RecordType.options.filter((type) => present.has(type)))
  const wanted = columns?.split(',')
  const chosen = wanted ? all.filter(({ path }) => wanted.includes(path)) : all
  const chunks: Uint8Array[] = []
  const writer = format === 'csv' ? writeCsv : writeXlsx
  await writer(rows, chosen, async (chunk) => {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  })
  return { bytes: new Uint8Array(Buffer.concat(chunks)), type: types[format] }
}
