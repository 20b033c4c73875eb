/** What the rules read of a document, and a model → the records of both, rules first. */
import type { Extractor, ReportContext } from '../extractors/extractor.js'
import { type Warning, warning } from '../schemas/diagnostic.js'
import type { StoredDocument } from '../schemas/ledger.js'
import { RecordType, type ReportRecord } from '../schemas/record.js'
import { overlaps } from '../schemas/span.js'
import { extractRecords } from './extract.js'
import { extractWithModel } from './model/extract.js'
import { promptVersion } from './model/prompt-version.js'
import type { EnrichSettings } from './model-settings.js'
import { recordIds } from './record-id.js'
import { linkRestatements } from './restatements.js'

/** `model` are all records of the model by themselves; `merged` those of the rules and what the model adds. */
export type Enriched = { model: ReportRecord[]; merged: ReportRecord[]; warnings: Warning[] }

/** @throws TaizhangError `server-*`, `package-missing` */
export async function enrich(
  document: StoredDocument,
  rules: readonly ReportRecord[],
  settings: EnrichSettings,
): Promise<Enriched> {
  if (document.marking && !settings.allowMarked) {
    return { model: [], merged: [...rules], warnings: [warning('model-withheld', document.marking)] }
  }
  const context: ReportContext = {
    document: { ...document, hints: {} },
    meta: document,
    segments: document.segments,
  }
  const gapsBeside = settings.onlyGaps ? rules : undefined
  const { drafts, warnings } = await extractWithModel(context, settings.client, {
    gapsBeside,
    concurrency: settings.concurrency,
  })
  const proposer: Extractor = {
    name: `model:${settings.client.model}`,
    version: promptVersion,
    types: RecordType.options,
    extract: () => drafts,
  }
  const extraction = extractRecords(context, { doc: document.id, file: document.file }, [proposer])
  const model = extraction.records
  const added = withoutRepeats(model).filter((record) => !rules.some((rule) => isSame(rule, record)))
  return { model, merged: merge(document, rules, added), warnings: [...warnings, ...extraction.warnings] }
}

function withoutRepeats(records: readonly ReportRecord[]): ReportRecord[] {
  return records.filter((record, n) => !records.slice(0, n).some((other) => isSame(other, record)))
}

/** Of one type, on the same words, with the same figure. */
function isSame(a: ReportRecord, b: ReportRecord): boolean {
  return a.type === b.type && overlaps(a.evidence, b.evidence) && figureOf(a) === figureOf(b)
}

function figureOf(record: ReportRecord): string | undefined {
  const quantity = 'quantity' in record ? record.quantity : undefined
  return quantity && [quantity.base.value, quantity.base.max, quantity.base.unit].join(' ')
}

/** Ids of the rules' records stay what they are; the model's follow them. */
function merge(
  document: StoredDocument,
  rules: readonly ReportRecord[],
  added: readonly ReportRecord[],
): ReportRecord[] {
  const all = [...rules, ...added]
  const ids = recordIds(
    document,
    all.map(({ type, evidence: { quote } }) => ({ type, quote })),
  )
  const merged = all.map((record, n): ReportRecord => {
    const { restates: _, ...bare } = record
    return n < rules.length ? bare : { ...bare, id: ids[n] ?? record.id }
  })
  return linkRestatements(
    merged.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end),
  )
}
