/** The interface of an extractor: one document with its segments in, drafts of records out. Pure: no disk, no clock. */
import type { ReportDocument } from '../schemas/document.js'
import type { DocumentMeta } from '../schemas/meta.js'
import type { RecordOf, RecordType } from '../schemas/record.js'
import type { Segment } from '../schemas/segment.js'
import type { Span } from '../schemas/span.js'

export type ReportContext = { document: ReportDocument; meta: DocumentMeta; segments: Segment[] }

type Filled =
  | 'id'
  | 'doc'
  | 'file'
  | 'place'
  | 'placeCode'
  | 'reportYear'
  | 'evidence'
  | 'extractor'
  | 'restates'
  | 'ocr'

/**
 * A record before it knows its document: `start`/`end` are the quote. `key` names the draft within its
 * document, so that `stretchOf` can name another draft; the pipeline turns both into ids.
 */
export type DraftOf<T extends RecordType> = T extends RecordType
  ? Omit<RecordOf<T>, Filled> & Span & { key?: string }
  : never
export type Draft = DraftOf<RecordType>

export interface Extractor {
  /** Appears with the version in every record's `extractor`. Raise the version whenever output changes. */
  name: string
  version: number
  types: readonly RecordType[]
  extract(context: ReportContext): Draft[]
}
