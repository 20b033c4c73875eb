/** A clause's figures → rows: figures with nothing but a joint between them share their words. */
import type { QuantityMatch } from '../values/match.js'
import type { Clause } from './clause.js'
import { claimable } from './exclusion.js'
import { readPredicate } from './predicate.js'
import { nounBehind, trimThing } from './thing.js'

/** Figures in order with the words before the first and behind the last of them, up to the next row. */
export type Row = {
  figures: QuantityMatch[]
  left: { start: number; end: number }
  right: { start: number; end: number }
  /** The earlier value in 从…增加到…. */
  origin?: QuantityMatch
}

const joint = /^(?:、|和|与|及|以及)?$/

/** The rows of a clause in order; modifiers and earlier values are no rows of their own. */
export function readRows(text: string, clause: Clause): Row[] {
  const figures = withoutModifiers(text, clause, claimable(text, clause))
  const origins = new Map<QuantityMatch, QuantityMatch>()
  const kept = figures.filter((figure, at) => {
    const next = figures[at + 1]
    if (!next || !isOrigin(text, figure, next)) return true
    origins.set(next, figure)
    return false
  })
  const rows: Row[] = []
  for (const figure of kept) {
    const row = rows.at(-1)
    const last = row?.figures.at(-1)
    if (row && last && joins(text, last, figure)) row.figures.push(figure)
    else rows.push(newRow(figure, clause.start, origins.get(figure)))
  }
  return rows.map((row, at) => bound(row, rows[at - 1], rows[at + 1], clause))
}

function newRow(figure: QuantityMatch, start: number, origin?: QuantityMatch): Row {
  const span = { start, end: figure.start }
  return { figures: [figure], left: span, right: span, ...(origin ? { origin } : {}) }
}

function bound(row: Row, previous: Row | undefined, next: Row | undefined, clause: Clause): Row {
  const first = row.figures[0]?.start ?? clause.start
  const last = row.figures.at(-1)?.end ?? clause.end
  return {
    ...row,
    left: { start: previous?.figures.at(-1)?.end ?? clause.start, end: first },
    right: { start: last, end: next?.figures[0]?.start ?? clause.end },
  }
}

function joins(text: string, last: QuantityMatch, figure: QuantityMatch): boolean {
  const between = text.slice(last.end, figure.start)
  return joint.test(between) && (last.family === 'rank') === (figure.family === 'rank')
}

/** 从129.6亿元增加到181.8亿元, 由73.5%提升至84.1%. */
function isOrigin(text: string, figure: QuantityMatch, next: QuantityMatch): boolean {
  const lead = text.slice(Math.max(0, figure.start - 12), figure.start)
  const between = text.slice(figure.end, next.start)
  return (
    /(?:从|由|自)[^，。；、\d]{0,8}$/.test(lead) &&
    /(?:到|至|为|成|达)[^，。；、]{0,6}$/.test(between) &&
    !/[，。；]/.test(between.slice(0, 2) + between.slice(-3))
  )
}

/** A count in front of the thing of another figure (17个重点项目完成投资…) numbers that thing and claims nothing. */
function withoutModifiers(text: string, clause: Clause, figures: QuantityMatch[]): QuantityMatch[] {
  const dropped = new Set<QuantityMatch>()
  figures.forEach((figure, at) => {
    const next = figures[at + 1]
    if (!next || figure.family !== 'count') return
    const before = trimThing(text, { start: figures[at - 1]?.end ?? clause.start, end: figure.start })
    const gap = text.slice(figure.end, next.start)
    if (/[、，；]/.test(gap.slice(-1)) || /(?:和|及|以及)$/.test(gap) || gap.length < 3) return
    const raw = text.slice(figures[at - 1]?.end ?? clause.start, figure.start)
    if (before.end > before.start || /[为对向给帮助]$/.test(raw)) return
    const predicate = readPredicate(gap, next)
    const bounding = next.quantity.op === 'gt' || next.quantity.op === 'gte'
    if (next.family === 'money' && bounding && /^(?:[家个户])$/.test(figure.quantity.unit)) dropped.add(next)
    else if (measures(next, predicate.kind, gap)) dropped.add(figure)
  })
  return figures.filter((figure) => !dropped.has(figure))
}

function measures(next: QuantityMatch, kind: string, gap: string): boolean {
  if (next.family === 'share' || next.family === 'rank' || kind === 'by') return true
  if (next.family === 'money')
    return /(?:投资|产值|收入|营收|增加值|利润|税收|金额|总额|资金)(?:达到?|为|约|完成|超|突破|共|累计|实现)*$/.test(
      gap,
    )
  return next.family === 'count' && /(?:勇夺|夺得|占|获得|中)$/.test(gap)
}

/** The noun behind a row's last figure where there is one that could name the thing. */
export function rightNoun(text: string, row: Row): { start: number; end: number } {
  return nounBehind(text, row.right.start, row.right.end)
}
