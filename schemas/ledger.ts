/** What the ledger keeps of a document, and the interface every store implements. */
import { z } from 'zod'
import { Warning } from './diagnostic.js'
import { Block, Format, Furniture } from './document.js'
import type { Failure } from './errors.js'
import { DocumentMeta, PlaceLevel } from './meta.js'
import type { RecordType, ReportRecord } from './record.js'
import { Segment } from './segment.js'

/** A row of `docs`. */
export const DocumentRow = DocumentMeta.extend({
  id: z.string(),
  sha256: z.string(),
  /** As given to `ingest`. */
  file: z.string(),
  format: Format,
  pages: z.int().optional(),
  /** Id of the first source of the same report. */
  sameAs: z.string().optional(),
  /** Number of records by type. */
  records: z.record(z.string(), z.int()),
})
export type DocumentRow = z.infer<typeof DocumentRow>

/** A document with all that was read from it. */
export const StoredDocument = DocumentRow.extend({
  text: z.string(),
  blocks: z.array(Block),
  furniture: z.array(Furniture),
  segments: z.array(Segment),
  warnings: z.array(Warning),
  /** Name and version of reader, segmenter and extractors: another value means reading again. */
  pipelineVersion: z.string(),
})
export type StoredDocument = z.infer<typeof StoredDocument>

export const DocumentFilter = z.object({
  /** Place codes; a province's code does not include its cities unless `under` is set. */
  placeCodes: z.array(z.string()).optional(),
  /** Full names of places, for those that have no code. */
  places: z.array(z.string()).optional(),
  /** Everything below this place, itself excluded. */
  under: z.string().optional(),
  level: PlaceLevel.optional(),
  kind: z.string().optional(),
  /** Plan year. */
  reportYear: z.int().optional(),
  doc: z.string().optional(),
  /** Also documents that repeat another one. */
  allSources: z.boolean().optional(),
})
export type DocumentFilter = z.infer<typeof DocumentFilter>

/** Records are filtered by their documents and by these. */
export type RecordFilter = DocumentFilter & {
  types?: RecordType[] | undefined
  year?: number | undefined
  indicatorId?: string | undefined
  /** Printed indicator contains this. */
  indicator?: string | undefined
}

/** How a file stands in the ledger, to skip what has not changed. */
export type SourceState = {
  doc: string
  file: string
  sha256: string
  size: number
  modified: number
  pipelineVersion: string
}

/** Sources with these bytes, or the one of this file. */
export type SourceFilter = { sha256?: string; file?: string }

/**
 * The store. Records come in the order of document (place code, report year, kind, file), then of their
 * start in the text. Every save is one transaction: a document is stored whole or not at all.
 * Methods reject with a TaizhangError (`ledger-*`, `disk-full`) and nothing else.
 */
export interface Ledger {
  /** In the order of arrival. */
  sources(filter?: SourceFilter): Promise<SourceState[]>
  save(
    document: StoredDocument,
    records: ReportRecord[],
    state: { size: number; modified: number },
  ): Promise<void>
  /**
   * Runs `work`, in which a document is compared with what is there and saved, while no other process does so.
   * Nothing else may be saved through this ledger meanwhile.
   */
  exclusive?<T>(work: () => Promise<T>): Promise<T>
  remove(doc: string): Promise<void>
  saveFailure(failure: Failure): Promise<void>
  failures(): Promise<Failure[]>
  documents(filter?: DocumentFilter): Promise<DocumentRow[]>
  document(id: string): Promise<StoredDocument | undefined>
  records(filter?: RecordFilter): AsyncIterable<ReportRecord>
  record(id: string): Promise<ReportRecord | undefined>
  /** Another value once anything was saved or removed, by whatever process; what was read before may then be stale. */
  revision(): Promise<string>
  close(): Promise<void>
}
