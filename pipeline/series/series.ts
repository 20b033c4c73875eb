/** Ledger → one indicator across years and places: targets beside outcomes, each value with the report it stands in. */

import type { DocumentFilter, Ledger } from '../../schemas/ledger.js'
import { placeKey } from '../../schemas/place-key.js'
import type { FigureSpan, Measure, QuantityOp } from '../../schemas/quantity.js'
import type { RecordOf } from '../../schemas/record.js'

export type Vintage = 'first' | 'latest' | 'all'

/** One figure of the series; `value` and `max` are signed and in `unit` (multipliers folded in, rates as printed). */
export type Point = {
  kind: 'target' | 'outcome'
  place: string
  placeCode?: string | undefined
  year: number
  indicatorId?: string | undefined
  indicator: string
  measure: Measure
  span?: FigureSpan | undefined
  basis?: string | undefined
  op: QuantityOp
  value: number
  max?: number | undefined
  unit: string
  text: string
  /** Plan year of the report it stands in: a figure that a later report revises is a vintage of its own. */
  reportYear?: number | undefined
  /** 1 for the first report that gives the year's figure, 2 for the next … */
  vintage: number
  id: string
  doc: string
  quote: string
}

export type SeriesFilter = DocumentFilter & {
  indicatorId?: string | undefined
  /** Where no canonical id fits: printed names that contain this. */
  indicator?: string | undefined
  measure?: Measure | undefined
  vintage?: Vintage | undefined
}

/** In the order of place, measure, year, kind, report. Only yearly figures and stocks: no averages, no sums of years. */
export async function series(ledger: Ledger, filter: SeriesFilter): Promise<Point[]> {
  const { measure, vintage = 'first', ...records } = filter
  const points: Point[] = []
  for await (const record of ledger.records({ ...records, types: ['target', 'outcome'] })) {
    if (record.type !== 'target' && record.type !== 'outcome') continue
    if (!isOfSeries(record) || (measure && record.measure !== measure)) continue
    const point = pointOf(record)
    if (point) points.push(point)
  }
  return choose(numbered(points.sort(inOrder)), vintage)
}

function isOfSeries(record: RecordOf<'target'> | RecordOf<'outcome'>): boolean {
  return (
    record.quantity !== undefined &&
    record.year !== undefined &&
    record.restates === undefined &&
    record.subject === undefined &&
    record.against === undefined &&
    (record.span === undefined || record.span === 'year' || record.span === 'point') &&
    !(record.type === 'target' && record.stretchOf !== undefined)
  )
}

function pointOf(record: RecordOf<'target'> | RecordOf<'outcome'>): Point | undefined {
  const { quantity, year, evidence } = record
  if (!quantity || year === undefined) return undefined
  const sign = record.direction === 'down' ? -1 : 1
  const { value, max, unit } = quantity.base
  const { type: kind, indicator, indicatorId, measure, span, basis, placeCode, reportYear, id, doc } = record
  return {
    ...{ kind, place: record.place ?? '', placeCode, year, indicatorId, indicator, measure, span, basis },
    ...{
      op: quantity.op,
      value: sign * value,
      max: max === undefined ? undefined : sign * max,
      unit,
      text: quantity.text,
    },
    ...{ reportYear, vintage: 1, id, doc, quote: evidence.quote.replace(/\s+/g, '') },
  }
}

function inOrder(a: Point, b: Point): number {
  const key = (point: Point) =>
    [
      placeKey(point),
      point.measure,
      point.year,
      point.kind === 'target' ? 0 : 1,
      point.reportYear ?? 0,
    ] as const
  const [left, right] = [key(a), key(b)]
  for (let n = 0; n < left.length; n += 1) {
    const [x, y] = [left[n] ?? '', right[n] ?? '']
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

function sameFigure(a: Point, b: Point): boolean {
  return (
    placeKey(a) === placeKey(b) &&
    a.kind === b.kind &&
    a.year === b.year &&
    a.measure === b.measure &&
    a.basis === b.basis &&
    a.unit === b.unit
  )
}

/** Reports of later years that give the same figure again are its later vintages; one report gives a figure once. */
function numbered(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const earlier = kept.filter((other) => sameFigure(other, point))
    if (earlier.some(({ reportYear, value }) => reportYear === point.reportYear || value === point.value))
      continue
    kept.push({ ...point, vintage: earlier.length + 1 })
  }
  return kept
}

function choose(points: readonly Point[], vintage: Vintage): Point[] {
  if (vintage === 'all') return [...points]
  if (vintage === 'first') return points.filter((point) => point.vintage === 1)
  return points.filter(
    (point) => !points.some((other) => sameFigure(other, point) && other.vintage > point.vintage),
  )
}
