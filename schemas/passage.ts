/** What the search index holds, and the interfaces by which other stages feed and ask it. */
import { z } from 'zod'
import { Hit } from './hit.js'
import type { Ledger, StoredDocument } from './ledger.js'
import { DocumentKind, PlaceLevel } from './meta.js'
import { ReportRecord } from './record.js'

/** What is known of every passage of a document, and what a search can be narrowed by. */
export const PassageSource = z.object({
  doc: z.string(),
  file: z.string(),
  place: z.string().optional(),
  placeCode: z.string().optional(),
  level: PlaceLevel.optional(),
  reportYear: z.int().optional(),
  kind: DocumentKind,
  /** Id of the document of which this one is another source. */
  sameAs: z.string().optional(),
})
export type PassageSource = z.infer<typeof PassageSource>

/** One paragraph, or a run of its sentences of at most 400 characters; `text` is the slice of the document. */
export const Passage = z.object({
  text: z.string().min(1).max(400),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  page: z.int().positive().optional(),
  heading: z.array(z.string()),
  /** The records whose quotes begin in it. */
  records: z.array(ReportRecord),
})
export type Passage = z.infer<typeof Passage>

/** Several values of one field are alternatives; several fields must all hold. */
export const SearchFilter = z.object({
  placeCodes: z.array(z.string()).optional(),
  /** Names of places that have no code. */
  places: z.array(z.string()).optional(),
  /** Plan years. */
  years: z.array(z.int()).optional(),
  level: PlaceLevel.optional(),
  kind: DocumentKind.optional(),
  docs: z.array(z.string()).optional(),
  /** Passages that hold a record of one of these types. */
  types: z.array(z.string()).optional(),
  /** Also documents that repeat another one. */
  allSources: z.boolean().optional(),
})
export type SearchFilter = z.infer<typeof SearchFilter>

/** Why a hit stands where it stands: each part between 0 and 1, as it entered the score. */
export const Explanation = z.object({
  words: z.number(),
  meaning: z.number(),
  matched: z.array(z.string()),
})
export type Explanation = z.infer<typeof Explanation>

export const ExplainedHit = Hit.extend({ explanation: Explanation.optional() })
export type ExplainedHit = z.infer<typeof ExplainedHit>

/** What `ingest` and `index` need of an index: a document goes in or out whole. */
export interface Indexer {
  /** Replaces whatever the index held of the document. */
  save(document: StoredDocument, records: ReportRecord[]): Promise<void>
  remove(doc: string): Promise<void>
  /**
   * Brings the index to the state of the ledger: adds what is missing, replaces what changed, removes what
   * is gone. Safe to interrupt and to run again.
   */
  catchUp(ledger: Ledger, progress?: (done: number, all: number) => void): Promise<CatchUp>
  close(): Promise<void>
}

/** `withheld` counts marked documents that stay out of an index which leaves this machine. */
export type CatchUp = { added: number; removed: number; unchanged: number; withheld: number }
