/** Scores of documents → the figures of a score page: per type, per document, per field, quotes as entities. */
import type { RecordType } from '../schemas/record.js'
import { type Entity, type EntityCounts, entityPrf, type Mode, modes, scoreEntities } from './entities.js'
import { SourceText } from './locate.js'
import { bootstrap } from './noise.js'
import { scorings } from './rules.js'
import type { Scored } from './run.js'
import { type FieldScore, macroF1, type Prf, prf, scoreFields, sum, type TypeScore } from './score.js'
import { scoreTexts, type TextScore } from './text-score.js'

export type TypeRow = {
  type: RecordType
  found: Prf
  strict: Prf
  /** Mean of the documents' found F1. */
  macro: number
  /** 95 % interval of found F1, documents drawn anew; absent for fewer than three documents. */
  interval?: [number, number]
}
export type DocumentRow = { doc: string; format: string; found: Prf; strict: Prf }
export type EntityRow = { mode: Mode; precision: number; recall: number; f1: number }
export type Summary = {
  types: TypeRow[]
  all: { found: Prf; strict: Prf }
  documents: DocumentRow[]
  fields: FieldScore[]
  texts: TextScore[]
  entities: EntityRow[]
}

export function summarise(scored: readonly Scored[]): Summary {
  const types = scored.flatMap((document) => document.types)
  return {
    types: scorings
      .map(({ type }) =>
        rowOf(
          type,
          types.filter((score) => score.type === type),
        ),
      )
      .filter(({ found }) => found.support > 0),
    all: {
      found: prf(sum(types.map(({ found }) => found))),
      strict: prf(sum(types.map(({ strict }) => strict))),
    },
    documents: scored.map(({ doc, format, types: own }) => ({
      doc,
      format,
      found: prf(sum(own.map(({ found }) => found))),
      strict: prf(sum(own.map(({ strict }) => strict))),
    })),
    fields: scoreFields(types),
    texts: scoreTexts(types),
    entities: entityRows(scored),
  }
}

function rowOf(type: RecordType, scores: readonly TypeScore[]): TypeRow {
  const counts = scores.map(({ found }) => found)
  const withAny = counts.filter(({ right, missed, extra }) => right + missed + extra > 0)
  const withGold = counts.filter(({ right, missed }) => right + missed > 0)
  return {
    type,
    found: prf(sum(counts)),
    strict: prf(sum(scores.map(({ strict }) => strict))),
    macro: macroF1(counts),
    ...(withGold.length >= 3 ? { interval: bootstrap(withAny, (sample) => prf(sum(sample)).f1) } : {}),
  }
}

/** Quotes with their type, over all documents; optional gold and what answers it are left out as in the scores. */
function entityRows(scored: readonly Scored[]): EntityRow[] {
  const total = Object.fromEntries(
    modes.map((mode) => [mode, { correct: 0, incorrect: 0, partial: 0, missed: 0, spurious: 0 }]),
  )
  for (const { types, text } of scored) {
    const source = new SourceText(text)
    const counts = scoreEntities(unique(goldEntities(types, source)), unique(foundEntities(types, source)))
    for (const mode of modes) add(total[mode], counts[mode])
  }
  return modes.map((mode) => ({
    mode,
    ...entityPrf(total[mode] ?? { correct: 0, incorrect: 0, partial: 0, missed: 0, spurious: 0 }),
  }))
}

function add(total: EntityCounts | undefined, more: EntityCounts): void {
  if (!total) return
  for (const key of ['correct', 'incorrect', 'partial', 'missed', 'spurious'] as const)
    total[key] += more[key]
}

function goldEntities(types: readonly TypeScore[], source: SourceText): Entity[] {
  return types.flatMap(({ type, matched }) =>
    [...matched.pairs.map(({ gold }) => gold), ...matched.missed].flatMap(({ quote }) =>
      entity(type, quote, source),
    ),
  )
}

function foundEntities(types: readonly TypeScore[], source: SourceText): Entity[] {
  return types.flatMap(({ type, matched }) =>
    [...matched.pairs.map(({ record }) => record), ...matched.extra].flatMap(({ evidence }) =>
      entity(type, evidence.quote, source),
    ),
  )
}

function entity(type: string, quote: string, source: SourceText): Entity[] {
  const [place] = source.places(quote)
  return place ? [{ type, start: place[0], end: place[1] }] : []
}

/** Several records of one quote are one entity. */
function unique(entities: readonly Entity[]): Entity[] {
  return [...new Map(entities.map((each) => [`${each.type} ${each.start} ${each.end}`, each])).values()]
}
