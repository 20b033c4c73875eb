/** Gold and records → precision, recall and F1, per type, per document and per field. */
import type { RecordType, ReportRecord } from '../schemas/record.js'
import type { Gold, GoldFigure } from './gold.js'
import { SourceText } from './locate.js'
import { type Matched, match, type Pair } from './match.js'
import { figureFields, scorings } from './rules.js'

export type Counts = { right: number; extra: number; missed: number }
export type Prf = { precision: number; recall: number; f1: number; support: number }

/** What came of one type in one document. */
export type TypeScore = { doc: string; type: RecordType; found: Counts; strict: Counts; matched: Matched }

export type FieldScore = { field: string; right: number; support: number }

/** @param text the text on which the gold was annotated, or the document's own */
export function scoreDocument(gold: Gold, records: readonly ReportRecord[], text: string): TypeScore[] {
  const source = new SourceText(text)
  return scorings.map((scoring) => {
    const own = records.filter(({ type }) => type === scoring.type)
    const matched = match(gold[scoring.gold], own, scoring, source)
    return { doc: gold.doc, type: scoring.type, ...countsOf(matched), matched }
  })
}

function countsOf({ pairs, missed, extra }: Matched): { found: Counts; strict: Counts } {
  const strict = pairs.filter((pair) => pair.strict).length
  const wrong = pairs.length - strict
  return {
    found: { right: pairs.length, extra: extra.length, missed: missed.length },
    strict: { right: strict, extra: extra.length + wrong, missed: missed.length + wrong },
  }
}

export function sum(counts: readonly Counts[]): Counts {
  const total = { right: 0, extra: 0, missed: 0 }
  for (const { right, extra, missed } of counts) {
    total.right += right
    total.extra += extra
    total.missed += missed
  }
  return total
}

export function prf({ right, extra, missed }: Counts): Prf {
  const precision = right + extra > 0 ? right / (right + extra) : 0
  const recall = right + missed > 0 ? right / (right + missed) : 0
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1, support: right + missed }
}

/** Mean of the documents' F1, each document that has gold of the type counting once. */
export function macroF1(scores: readonly Counts[]): number {
  const all = scores.filter(({ right, missed }) => right + missed > 0).map((counts) => prf(counts).f1)
  return all.length > 0 ? all.reduce((a, b) => a + b, 0) / all.length : 0
}

/** Per field of targets and outcomes, over the pairs found. */
export function scoreFields(scores: readonly TypeScore[]): FieldScore[] {
  return (['target', 'outcome'] as const).flatMap((type) => {
    const pairs = scores.filter((score) => score.type === type).flatMap(({ matched }) => matched.pairs)
    return Object.entries(figureFields)
      .filter(([field]) => type === 'target' || field !== 'strength')
      .map(([field, isRight]) => ({
        field: `${type}.${field}`,
        right: pairs.filter((pair) => isRight(...figures(pair))).length,
        support: pairs.length,
      }))
  })
}

function figures(pair: Pair): [GoldFigure, Extract<ReportRecord, { type: 'target' | 'outcome' }>] {
  const { gold, record } = pair
  if (!('measure' in gold) || (record.type !== 'target' && record.type !== 'outcome'))
    throw new Error('not a figure')
  return [gold, record]
}

/** Gold quotes that do not stand in the document: a fault of the gold or of the reading. */
export function unplacedGold(gold: Gold, text: string): string[] {
  const source = new SourceText(text)
  return scorings.flatMap((scoring) =>
    gold[scoring.gold].filter(({ quote }) => source.places(quote).length === 0).map(({ quote }) => quote),
  )
}
