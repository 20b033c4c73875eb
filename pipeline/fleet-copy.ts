/** Bytes that were read under another name → the document of this name, without reading them again. */
import path from 'node:path'
import { collectRecords } from '../schemas/collect.js'
import type { Ledger, StoredDocument } from '../schemas/ledger.js'
import type { ReportRecord } from '../schemas/record.js'
import { titleFromName } from './identify/identify.js'
import { type EnrichSettings, modelMark } from './model-settings.js'
import type { FileJob, JobFile } from './queue/job.js'
import { pipelineVersion } from './version.js'

export type Copy = { document: StoredDocument; records: ReportRecord[] }

/**
 * The document of the ledger that holds the same bytes, read as they would be now and told the same by the user. None where
 * the job sets limits, which the one who read it may not have had.
 */
export async function copyFromLedger(
  { file, override }: JobFile,
  { sha256, force, limits }: FileJob,
  { ledger, model }: { ledger: Ledger; model?: EnrichSettings | undefined },
): Promise<Copy | undefined> {
  if (sha256 === undefined || force || Object.values(limits).some((limit) => limit !== undefined))
    return undefined
  const wanted = [pipelineVersion(override), modelMark(model)].filter(Boolean).join(' ')
  for (const source of await ledger.sources({ sha256 })) {
    if (source.pipelineVersion !== wanted || source.file === file) continue
    const document = await ledger.document(source.doc)
    if (document && isCopy(document, file))
      return { document: renamed(document, file), records: await recordsOf(ledger, source.doc) }
  }
  return undefined
}

/** The ending decides what plain text is taken for; where the text has no title, the name of the file is one. */
export function isCopy(
  { file: other, title }: Pick<StoredDocument, 'file' | 'title'>,
  file: string,
): boolean {
  if (path.extname(other).toLowerCase() !== path.extname(file).toLowerCase()) return false
  return title !== titleFromName(other) || titleFromName(other) === titleFromName(file)
}

/** Its id as `processFile` gives it: which copy it is comes with its place in the ledger. */
function renamed({ sameAs, ...document }: StoredDocument, file: string): StoredDocument {
  const [base = document.id] = document.id.split(new RegExp(`(?<=-${document.sha256.slice(0, 8)})-\\d+$`))
  return { ...document, id: base, file, records: {} }
}

async function recordsOf(ledger: Ledger, doc: string): Promise<ReportRecord[]> {
  return collectRecords(ledger, { doc, allSources: true })
}
