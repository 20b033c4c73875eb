/** Rows of the documents table and what they are to the rest of the program. */
import { DocumentRow } from '../../../schemas/ledger.js'

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
