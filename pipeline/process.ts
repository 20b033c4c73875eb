/** The bytes of one file into a document and its records: read, identify, segment, extract. No ledger, no order. */
import path from 'node:path'
import { type Failure, toFailure } from '../schemas/errors.js'
import type { MetaOverride } from '../schemas/ingest.js'
import type { StoredDocument } from '../schemas/ledger.js'
import type { DocumentMeta } from '../schemas/meta.js'
import type { ReportRecord } from '../schemas/record.js'
import { extractRecords } from './extract.js'
import { identify } from './identify/identify.js'
import { applyOverride } from './meta-override.js'
import { readDocument } from './read/read.js'
import { segment } from './segment/segment.js'
import { loadSource, type Source } from './source.js'
import { pipelineVersion } from './version.js'

/** Limits of one file; absent means the default. */
export type Limits = {
  /** Of the file itself. */
  maxBytes?: number | undefined
  maxPages?: number | undefined
  maxCharacters?: number | undefined
  maxSeconds?: number | undefined
}

export type FileTask = { source: Source; override?: MetaOverride | undefined; limits: Limits }
/** Plain data, so that it can come from another thread. */
export type FileResult =
  | { document: StoredDocument; records: ReportRecord[]; failure?: undefined }
  | { failure: Failure }

/** Never throws: whatever goes wrong with the file is its failure. */
export async function processFile({ source, override, limits }: FileTask): Promise<FileResult> {
  const { file } = source
  try {
    const { bytes, sha256 } = await loadSource(source, limits.maxBytes)
    const report = await readDocument(ownBytes(bytes), path.basename(file), {
      maxPages: limits.maxPages,
      maxCharacters: limits.maxCharacters,
    })
    const { meta, warnings } = applyOverride(identify(report, file), override)
    const segments = segment(report, meta)
    const doc = documentId(meta, sha256)
    const extraction = extractRecords({ document: report, meta, segments }, { doc, file })
    const { format, pages, text, blocks, furniture } = report
    const document = {
      ...meta,
      ...{ id: doc, sha256, file, format, pages, text, blocks, furniture, segments, records: {} },
      warnings: [...report.warnings, ...warnings, ...extraction.warnings],
      pipelineVersion: pipelineVersion(override),
    }
    return { document, records: extraction.records }
  } catch (error) {
    return { failure: toFailure(error, file) }
  }
}

/** Readable, and the same wherever the file lies: 330000-2025-work_report-1a2b3c4d. */
function documentId(meta: DocumentMeta, sha256: string): string {
  const { placeCode, place, planYear, reviewYear, kind } = meta
  const parts = [placeCode ?? place, planYear ?? reviewYear, kind, sha256.slice(0, 8)]
  return parts.filter((part) => part !== undefined).join('-')
}

/** Readers may take the memory of their bytes away: it must hold nothing else. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
}
