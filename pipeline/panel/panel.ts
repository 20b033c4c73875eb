/** Ledger → research panel: one row per place, year, indicator, measure, span and basis; competing values beside it, never averaged. */

import type { DocumentFilter, Ledger } from '../../schemas/ledger.js'
import type { Outcome } from '../../schemas/outcome.js'
import { placeKey } from '../../schemas/place-key.js'
import type { Target } from '../../schemas/target.js'

/** Column names are ASCII and at most 32 letters, so that every statistics package takes them. */
export type PanelRow = {
  place_code: string
  place: string
  year: number
  indicator_id: string
  measure: string
  span: string
  basis: string
  unit: string
  target_op?: string
  target_value?: number
  target_max?: number
  target_strength?: string
  target_headline?: number
  target_report_year?: number
  outcome_op?: string
  outcome_value?: number
  outcome_max?: number
  outcome_provisional?: number
  outcome_report_year?: number
  n_candidates: number
  target_id?: string
  target_doc?: string
  target_quote?: string
  outcome_id?: string
  outcome_doc?: string
  outcome_quote?: string
}

export type ConflictRow = {
  place_code: string
  year: number
  indicator_id: string
  measure: string
  span: string
  basis: string
  unit: string
  kind: 'target' | 'outcome'
  value: number
  report_year?: number | undefined
  id: string
  doc: string
  quote: string
}

export type Panel = { rows: PanelRow[]; conflicts: ConflictRow[] }
type Figure = Target | Outcome

/** Only canonical indicators of the reporting place itself; gaps to others, restatements and 力争 parts are left out. */
export async function panel(ledger: Ledger, filter: DocumentFilter = {}): Promise<Panel> {
  const cells = new Map<string, Figure[]>()
  for await (const record of ledger.records({ ...filter, types: ['target', 'outcome'] })) {
    if ((record.type !== 'target' && record.type !== 'outcome') || !isOfPanel(record)) continue
    const key = JSON.stringify(keyOf(record))
    cells.set(key, [...(cells.get(key) ?? []), record])
  }
  const keys = [...cells.keys()].sort(inOrder)
  return {
    rows: keys.map((key) => rowOf(cells.get(key) ?? [])),
    conflicts: keys.flatMap((key) => conflictsOf(cells.get(key) ?? [])),
  }
}

function isOfPanel(record: Figure): boolean {
  if (!record.indicatorId || !record.quantity || record.year === undefined || !record.place) return false
  if (record.restates || record.subject || record.against) return false
  return record.type === 'outcome' || record.stretchOf === undefined
}

function keyOf(record: Figure) {
  const { year, indicatorId, measure, span, basis, quantity } = record
  return [
    placeKey(record),
    year ?? 0,
    indicatorId ?? '',
    measure,
    span ?? '',
    basis ?? '',
    quantity?.base.unit ?? '',
  ] as const
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Of competing values the exact one of the earliest report stands in the panel; the others are conflicts. */
function pick<T extends Figure>(figures: readonly T[]): T | undefined {
  const weight = (figure: T) =>
    (figure.quantity?.op === 'eq' ? 0 : 1) + ('headline' in figure && figure.headline ? -2 : 0)
  return [...figures].sort((a, b) => (a.reportYear ?? 0) - (b.reportYear ?? 0) || weight(a) - weight(b))[0]
}

function rowOf(figures: readonly Figure[]): PanelRow {
  const target = pick(figures.filter((figure): figure is Target => figure.type === 'target'))
  const outcome = pick(figures.filter((figure): figure is Outcome => figure.type === 'outcome'))
  const first = target ?? outcome
  if (!first) throw new Error('a panel row needs a figure')
  const [place_code, year, indicator_id, measure, span, basis, unit] = keyOf(first)
  return {
    ...{ place_code, place: first.place ?? '', year, indicator_id, measure, span, basis, unit },
    ...(target ? targetColumns(target) : {}),
    ...(outcome ? outcomeColumns(outcome) : {}),
    n_candidates: figures.length,
  }
}

function signed(figure: Figure, part: 'value' | 'max'): number | undefined {
  const value = figure.quantity?.base[part]
  return value === undefined ? undefined : figure.direction === 'down' ? -value : value
}

function targetColumns(target: Target): Partial<PanelRow> {
  return defined({
    target_op: target.quantity?.op,
    target_value: signed(target, 'value'),
    target_max: signed(target, 'max'),
    target_strength: target.strength,
    target_headline: Number(target.headline),
    target_report_year: target.reportYear,
    target_id: target.id,
    target_doc: target.doc,
    target_quote: plain(target.evidence.quote),
  })
}

function outcomeColumns(outcome: Outcome): Partial<PanelRow> {
  return defined({
    outcome_op: outcome.quantity.op,
    outcome_value: signed(outcome, 'value'),
    outcome_max: signed(outcome, 'max'),
    outcome_provisional: Number(outcome.provisional ?? false),
    outcome_report_year: outcome.reportYear,
    outcome_id: outcome.id,
    outcome_doc: outcome.doc,
    outcome_quote: plain(outcome.evidence.quote),
  })
}

function conflictsOf(figures: readonly Figure[]): ConflictRow[] {
  return (['target', 'outcome'] as const).flatMap((kind) => {
    const own = figures.filter(({ type }) => type === kind)
    const values = new Set(
      own.map((figure) =>
        JSON.stringify([figure.quantity?.op, signed(figure, 'value'), signed(figure, 'max')]),
      ),
    )
    if (values.size < 2) return []
    return own.map((figure) => {
      const [place_code, year, indicator_id, measure, span, basis, unit] = keyOf(figure)
      const key = { place_code, year, indicator_id, measure, span, basis, unit }
      return {
        ...key,
        kind,
        value: signed(figure, 'value') ?? 0,
        report_year: figure.reportYear,
        id: figure.id,
        doc: figure.doc,
        quote: plain(figure.evidence.quote),
      }
    })
  })
}

function plain(quote: string): string {
  return quote.replace(/\s+/g, '')
}

function defined<T extends object>(fields: T): Partial<PanelRow> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
