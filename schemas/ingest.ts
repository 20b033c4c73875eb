/** What a run of ingestion did, and what the user may say of a file beforehand. */
import { z } from 'zod'
import { WarningCode } from './diagnostic.js'
import { Failure } from './errors.js'
import { DocumentKind } from './meta.js'
import { IsoDate } from './period.js'

const Taken = z.object({ file: z.string(), doc: z.string() })

/** `records` counts by type what this run stored, files that repeat a report left out. */
export const IngestSummary = z.object({
  ingested: z.array(Taken),
  skipped: z.array(Taken),
  failed: z.array(Failure),
  warnings: z.array(z.object({ file: z.string(), code: WarningCode, message: z.string() })),
  records: z.record(z.string(), z.int()),
  seconds: z.number(),
})
export type IngestSummary = z.infer<typeof IngestSummary>

/** A row of the file of `--meta`: what is given overrides what the text says. */
export const MetaOverride = z.object({
  file: z.string().min(1),
  place: z.string().optional(),
  /** The plan year. */
  year: z.coerce.number().int().min(1900).max(2199).optional(),
  kind: DocumentKind.optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  published: IsoDate.optional(),
})
export type MetaOverride = z.infer<typeof MetaOverride>
