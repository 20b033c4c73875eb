/** A segmented document into validated records: runs every extractor and gives each draft its evidence and id. */

import { evidenceFinder } from '../extractors/evidence.js'
import type { Draft, Extractor, ReportContext } from '../extractors/extractor.js'
import { numberingFault } from '../extractors/glossary/numbering.js'
import { extractors as registered } from '../extractors/registry.js'
import { type Warning, warning } from '../schemas/diagnostic.js'
import { ReportRecord } from '../schemas/record.js'
import { recordIds } from './record-id.js'
import { linkRestatements } from './restatements.js'

export type Extraction = { records: ReportRecord[]; warnings: Warning[] }

type Made = { draft: Draft; extractor: string }

/**
 * Records in the order of the text. A draft that is not valid, or an extractor that throws, costs a
 * warning and nothing else.
 * @param source id of the document and its file as given to `ingest`
 */
export function extractRecords(
  context: ReportContext,
  source: { doc: string; file: string },
  extractors: readonly Extractor[] = registered,
): Extraction {
  const warnings: Warning[] = []
  const made = extractors
    .flatMap((extractor) => runExtractor(extractor, context, warnings))
    .filter((each) => isInside(each, context, warnings))
    .sort((a, b) => a.draft.start - b.draft.start || a.draft.end - b.draft.end)
  const ids = recordIds(
    context.meta,
    made.map(({ draft }) => ({
      type: draft.type,
      quote: context.document.text.slice(draft.start, draft.end),
    })),
  )
  const idOfKey = new Map(made.flatMap(({ draft: { key } }, n) => (key === undefined ? [] : [[key, ids[n]]])))
  const evidenceOf = evidenceFinder(context.document, context.segments)
  const common = { ...source, ...placeAndYear(context) }
  const records = made.flatMap(({ draft, extractor }, n) => {
    const stretchOf = 'stretchOf' in draft && draft.stretchOf ? idOfKey.get(draft.stretchOf) : undefined
    const filled = { ...draft, ...common, ...evidenceOf(draft), id: ids[n], extractor, stretchOf }
    return validated(filled, warnings)
  })
  const fault = numberingFault(
    records.flatMap((record) => (record.type === 'glossary' ? [record.number] : [])),
  )
  if (fault) warnings.push(warning('glossary-numbering', fault))
  return { records: linkRestatements(records), warnings }
}

function runExtractor(extractor: Extractor, context: ReportContext, warnings: Warning[]): Made[] {
  const name = `${extractor.name}@${extractor.version}`
  try {
    return extractor.extract(context).map((draft) => ({ draft, extractor: name }))
  } catch (error) {
    warnings.push(warning('extractor-failed', `${name}: ${error instanceof Error ? error.message : error}`))
    return []
  }
}

function isInside({ draft, extractor }: Made, context: ReportContext, warnings: Warning[]): boolean {
  const { start, end } = draft
  if (start >= 0 && start < end && end <= context.document.text.length) return true
  warnings.push(warning('record-invalid', `${extractor} (${draft.rule}): no text at ${start}–${end}`))
  return false
}

function placeAndYear({ meta }: ReportContext) {
  return { place: meta.place, placeCode: meta.placeCode, reportYear: meta.planYear }
}

function validated(filled: Record<string, unknown>, warnings: Warning[]): ReportRecord[] {
  const result = ReportRecord.safeParse(withoutUndefined(filled))
  if (result.success) return [result.data]
  const [issue] = result.error.issues
  const where = `${filled.extractor} (${filled.rule}) at ${filled.start}`
  warnings.push(warning('record-invalid', `${where}: ${issue?.path.join('.')}: ${issue?.message}`))
  return []
}

function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) kept[name] = value
  return kept
}
