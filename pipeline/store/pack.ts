/** What the ledger keeps of a document as bytes and JSON, and back; the same for every store. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type DocumentRow, StoredDocument } from '../../schemas/ledger.js'
import { DocumentMeta } from '../../schemas/meta.js'
import type { ReportRecord } from '../../schemas/record.js'

const Layout = StoredDocument.pick({ blocks: true, furniture: true, segments: true, warnings: true })

/** Fields of a record that repeat its document; kept there only, so that they can never disagree. */
type RepeatedField = 'doc' | 'file' | 'place' | 'placeCode' | 'reportYear'
export type RecordHome = Pick<DocumentRow, 'id' | 'file' | 'place' | 'placeCode' | 'planYear'>

export function packText(text: string): Uint8Array {
  return deflateRawSync(Buffer.from(text, 'utf16le'))
}

export function unpackText(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString('utf16le')
}

/** Blocks, segments, furniture and warnings, about a tenth of their JSON. */
export function packLayout(document: StoredDocument): Uint8Array {
  return deflateRawSync(JSON.stringify(Layout.parse(document)))
}

export function unpackLayout(bytes: Uint8Array): ReturnType<typeof Layout.parse> {
  return Layout.parse(JSON.parse(inflateRawSync(bytes).toString('utf8')))
}

export function packMeta(document: StoredDocument): string {
  return JSON.stringify(DocumentMeta.parse(document))
}

/** The record without what its document says already. */
export function packRecord(record: ReportRecord): string {
  const { doc, file, place, placeCode, reportYear, ...own } = record
  return JSON.stringify(own)
}

/** Records were validated before they were saved and only this program writes them: no second validation. */
export function unpackRecord(body: string, home: RecordHome): ReportRecord {
  const stored: Omit<ReportRecord, RepeatedField> = JSON.parse(body)
  const { id, type, ...own } = stored
  return {
    id,
    type,
    doc: home.id,
    file: home.file,
    ...(home.place === undefined ? {} : { place: home.place }),
    ...(home.placeCode === undefined ? {} : { placeCode: home.placeCode }),
    ...withReportYear(own.year, home.planYear),
    ...own,
  } as ReportRecord
}

/** `year` before `reportYear`, the order of the contract. */
function withReportYear(year: number | undefined, reportYear: number | undefined) {
  return {
    ...(year === undefined ? {} : { year }),
    ...(reportYear === undefined ? {} : { reportYear }),
  }
}

/** Number of records by type. */
export function countTypes(records: readonly ReportRecord[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1
  return counts
}
