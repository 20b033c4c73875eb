/** Growth and levels that cannot both hold: 从…增加到… in one sentence, and the levels of two years beside the growth between them. */

import { indicatorById } from '../../extractors/indicators.js'
import type { Finding } from '../../schemas/hit.js'
import type { Outcome } from '../../schemas/outcome.js'
import { placeKey } from '../../schemas/place-key.js'
import { halfPlace, tidy } from './precision.js'
import { type AuditView, type Check, finding, recordsOf } from './view.js'

const kind = 'growth_level'
/** Beyond this many points a gap between levels and growth is worth a warning; below, revised bases explain it. */
const warnBeyond = 3

/** 从129.6亿元增加到181.8亿元, 增长40.3%: the growth printed beside its own base. */
export const growthFromBase: Check = {
  kind,
  run: (view) => {
    const outcomes = recordsOf(view, 'outcome')
    return outcomes.flatMap((level) => {
      if (!level.from || level.measure !== 'level' || level.from.base.unit !== level.quantity.base.unit)
        return []
      const growth = outcomes.find(
        (other) => isGrowthOf(other, level) && other.span !== 'average' && near(level, other),
      )
      return growth ? judgeGrowth(view, level.from.base.value, level, growth, 'error') : []
    })
  },
}

/** Levels of two years of one place, only for indicators measured at current prices. */
export function growthBetween(views: readonly AuditView[]): Finding[] {
  const levels = views.flatMap((view) =>
    recordsOf(view, 'outcome')
      .filter(isYearlyLevel)
      .map((outcome) => ({ view, outcome })),
  )
  return levels.flatMap(({ view, outcome }) => {
    const earlier = levels.find(
      (other) => isYearBefore(other.outcome, outcome) && samePlace(other.view, view),
    )
    const growth = recordsOf(view, 'outcome').find(
      (other) => isGrowthOf(other, outcome) && other.span !== 'average',
    )
    if (!earlier || !growth) return []
    const found = judgeGrowth(view, earlier.outcome.quantity.base.value, outcome, growth, 'warning')
    return found.map((each) => ({
      ...each,
      docs: [...new Set([...each.docs, earlier.view.document.id])],
      evidence: [earlier.outcome.evidence, ...each.evidence],
    }))
  })
}

function isYearlyLevel(outcome: Outcome): boolean {
  const current =
    outcome.indicatorId !== undefined && indicatorById(outcome.indicatorId)?.prices === 'current'
  return (
    current &&
    outcome.measure === 'level' &&
    outcome.quantity.op === 'eq' &&
    !outcome.subject &&
    outcome.span !== 'total' &&
    !!outcome.period
  )
}

function samePlace(a: AuditView, b: AuditView): boolean {
  return placeKey(a.document) === placeKey(b.document)
}

function isYearBefore(earlier: Outcome, later: Outcome): boolean {
  const year = (outcome: Outcome) => Number(outcome.period?.to.slice(0, 4))
  return (
    earlier.indicatorId === later.indicatorId &&
    earlier.basis === later.basis &&
    year(earlier) === year(later) - 1
  )
}

function isGrowthOf(growth: Outcome, level: Outcome): boolean {
  const same = growth.indicatorId
    ? growth.indicatorId === level.indicatorId
    : growth.indicator === level.indicator
  return (
    same &&
    growth.measure === 'growth' &&
    growth.period?.to === level.period?.to &&
    growth.subject === level.subject &&
    !growth.basis &&
    !growth.against
  )
}

function near(a: Outcome, b: Outcome): boolean {
  return a.evidence.sentence === b.evidence.sentence
}

/** The range of growth that the roundings of both levels allow, beside the growth printed. */
function judgeGrowth(
  view: AuditView,
  from: number,
  level: Outcome,
  growth: Outcome,
  worst: 'error' | 'warning',
): Finding[] {
  const unit = level.quantity.base.value / (level.quantity.value || 1)
  const half =
    Math.max(halfPlace(level.quantity), 0.5 * Number(Number.isInteger(level.quantity.value))) * unit
  const growthOf = (a: number, b: number) => 100 * (b / a - 1)
  const [low, high] = [
    growthOf(from + half, level.quantity.base.value - half),
    growthOf(from - half, level.quantity.base.value + half),
  ]
  const printed = growth.direction === 'down' ? -growth.quantity.value : growth.quantity.value
  const slack = Math.max(halfPlace(growth.quantity), 0.05)
  if (growth.quantity.op !== 'eq' || (printed >= low - slack && printed <= high + slack)) return []
  const gap = Math.min(Math.abs(printed - low), Math.abs(printed - high))
  const implied = tidy(Number(growthOf(from, level.quantity.base.value).toFixed(1)))
  const explanation = `“${level.indicator}”由 ${tidy(from / unit)} 到 ${level.quantity.value}${level.quantity.unit}，按此增长${implied}%，报告称${printed}%${gap <= warnBeyond && worst === 'warning' ? '，基数修订或可比口径可以解释' : ''}。`
  return [
    finding(view, kind, gap > warnBeyond ? worst : 'note', explanation, [level.evidence, growth.evidence]),
  ]
}
