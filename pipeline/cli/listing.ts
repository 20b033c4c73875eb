/** One way to put rows out: as a table, JSON, or a file format. */
import type { Column } from '../export/column.js'
import type { Writer } from '../export/writer.js'
import { type Io, printJson } from './io.js'
import { type FormatOptions, withOutput } from './output.js'

export type FileFormat = 'jsonl' | 'csv' | 'xlsx'

export const writers: Record<FileFormat, () => Promise<Writer>> = {
  jsonl: async () => (await import('../export/jsonl.js')).writeJsonl,
  csv: async () => (await import('../export/csv.js')).writeCsv,
  xlsx: async () => (await import('../export/xlsx.js')).writeXlsx,
}

export type Listing<T extends object> = {
  rows: readonly T[]
  columns: readonly Column[]
  table: (rows: readonly T[]) => Promise<string>
  /** Formats that are one text of their own: html, ics. */
  texts?: Record<string, (rows: readonly T[]) => Promise<string>>
}

/** @param format as checked by `formatOf` */
export async function putOut<T extends object>(
  io: Io,
  options: FormatOptions,
  format: string,
  listing: Listing<T>,
): Promise<void> {
  const { rows, columns, table, texts } = listing
  if (options.json) return printJson(io, rows)
  const text = format === 'table' ? table : texts?.[format]
  if (text) return withOutput(io, options, async (sink) => sink(await text(rows)))
  if (format !== 'jsonl' && format !== 'csv' && format !== 'xlsx') throw new Error(`no writer for ${format}`)
  const writer = await writers[format]()
  await withOutput(io, options, (sink) => writer(rows, columns, sink))
}
