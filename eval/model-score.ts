/** Scored documents and a model → rules, model and both together, scored side by side on the same gold. */
import { enrich } from '../pipeline/enrich.js'
import type { EnrichSettings } from '../pipeline/model-settings.js'
import { processFile } from '../pipeline/process.js'
import { findSources } from '../pipeline/source.js'
import type { RecordType } from '../schemas/record.js'
import { scorings } from './rules.js'
import type { Scored } from './run.js'
import { type Prf, prf, scoreDocument, sum, type TypeScore } from './score.js'

export type Sides<T> = { rules: T; model: T; merged: T }
export type SideRow = { type: RecordType } & Sides<Prf>
/** `warnings` say what the model gave that could not be used, a document each. */
export type ModelScores = { types: SideRow[]; all: Sides<Prf>; warnings: string[] }

/** @throws TaizhangError `server-*`, `package-missing` */
export async function scoreWithModel(
  scored: readonly Scored[],
  settings: EnrichSettings,
  onDocument?: (doc: string) => void,
): Promise<ModelScores> {
  const scores: Sides<TypeScore[]> = { rules: [], model: [], merged: [] }
  const warnings: string[] = []
  for (const { doc, file, gold } of scored) {
    onDocument?.(doc)
    const { sources } = await findSources([file])
    for (const source of sources) {
      const result = await processFile({ source, limits: {} })
      if (result.failure) continue
      const { document, records } = result
      const enriched = await enrich(document, records, settings)
      warnings.push(...enriched.warnings.map(({ message }) => `${doc}: ${message}`))
      scores.rules.push(...scoreDocument(gold, records, document.text))
      scores.model.push(...scoreDocument(gold, enriched.model, document.text))
      scores.merged.push(...scoreDocument(gold, enriched.merged, document.text))
    }
  }
  const types = scorings.map(({ type }) => ({ type, ...sides(scores, type) }))
  return { types: types.filter(({ rules }) => rules.support > 0), all: sides(scores), warnings }
}

function sides(scores: Sides<TypeScore[]>, type?: RecordType): Sides<Prf> {
  const of = (side: readonly TypeScore[]) =>
    prf(sum(side.filter((score) => type === undefined || score.type === type).map(({ found }) => found)))
  return { rules: of(scores.rules), model: of(scores.model), merged: of(scores.merged) }
}
