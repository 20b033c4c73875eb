/** Documents and records as rows of the two tables, the same in every store, and back. */
import { DocumentRow, type StoredDocument } from '../../schemas/ledger.js'
import type { ReportRecord } from '../../schemas/record.js'
import { countTypes, packMeta, packRecord } from './pack.js'

export type DocumentColumns = {
  key: number
  id: string
  file: string
  sha256: string
  pipeline_version: string
  format: string
  pages: number | null
  same_as: string | null
  meta: string
  counts: string
}

export const documentColumns =
  'd.key, d.id, d.file, d.sha256, d.pipeline_version, d.format, d.pages, d.same_as, d.meta, d.counts'

/** Place code, report year, kind, file; what is unknown comes last. */
export const documentOrder =
  'd.place_code IS NULL, d.place_code, d.plan_year IS NULL, d.plan_year, d.kind, d.file, d.id'

export function toDocumentRow(row: DocumentColumns): DocumentRow {
  return DocumentRow.parse({
    ...JSON.parse(row.meta),
    id: row.id,
    sha256: row.sha256,
    file: row.file,
    format: row.format,
    ...(row.pages === null ? {} : { pages: row.pages }),
    ...(row.same_as === null ? {} : { sameAs: row.same_as }),
    records: JSON.parse(row.counts),
  })
}

/** The columns of a document but for its key, its standing and its body. */
export function documentValues(
  document: StoredDocument,
  records: readonly ReportRecord[],
  state: { size: number; modified: number },
): Record<string, string | number | null> {
  return {
    size: state.size,
    modified: state.modified,
    counts: JSON.stringify(countTypes(records)),
    id: document.id,
    file: document.file,
    sha256: document.sha256,
    pipeline_version: document.pipelineVersion,
    format: document.format,
    pages: document.pages ?? null,
    place: document.place ?? null,
    place_code: document.placeCode ?? null,
    level: document.level ?? null,
    kind: document.kind,
    plan_year: document.planYear ?? null,
    meta: packMeta(document),
  }
}

export const recordColumns = 'document, position, id, type, year, indicator_id, indicator, body'

/** The records of a document in the order of its text, each as the values of `recordColumns`. */
export function recordRows(key: number, records: readonly ReportRecord[]): (string | number | null)[][] {
  return [...records]
    .sort((a, b) => a.evidence.start - b.evidence.start)
    .map((record, position) => [
      key,
      position,
      record.id,
      record.type,
      record.year ?? null,
      'indicatorId' in record ? (record.indicatorId ?? null) : null,
      'indicator' in record ? record.indicator : null,
      packRecord(record),
    ])
}
