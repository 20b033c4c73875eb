/** A target → the outcome that answers it, and the records that speak of it on another measure, span or basis. */

import { likeness, sameQualifiers } from '../../extractors/likeness.js'
import type { Outcome } from '../../schemas/outcome.js'
import type { Target } from '../../schemas/target.js'
import { isInPoints } from './judge.js'
import { toOneScale } from './scale.js'

export type Link = { answer?: Outcome; related: Outcome[]; likeness: number }

/** From here on two names without a canonical id mean the same thing. */
const alike = 0.75
const scopeWords = /扣除|不含|剔除/

/** @param outcomes those of the answering report; @param year the year the target is for */
export function link(target: Target, outcomes: readonly Outcome[], year: number): Link {
  const near = outcomes
    .map((outcome) => ({ outcome, likeness: sameThing(target, outcome) }))
    .filter(({ likeness }) => likeness > 0)
  const answers = near
    .filter(({ outcome }) => answersYear(outcome, year) && answersMeasure(target, outcome))
    .sort((a, b) => rank(target, b.outcome, b.likeness) - rank(target, a.outcome, a.likeness))
  const best = answers[0]
  const related = near.map(({ outcome }) => outcome).filter((outcome) => outcome !== best?.outcome)
  return {
    ...(best ? { answer: best.outcome } : {}),
    related,
    likeness: best?.likeness ?? near[0]?.likeness ?? 0,
  }
}

/** 1 for one canonical indicator, the likeness of the names where ids are missing, 0 for different things. */
function sameThing(target: Target, outcome: Outcome): number {
  if (outcome.against !== undefined) return 0
  if (target.indicatorId && outcome.indicatorId) return target.indicatorId === outcome.indicatorId ? 1 : 0
  if (target.indicatorId || outcome.indicatorId) return 0
  if (!sameQualifiers(target.indicator, outcome.indicator)) return 0
  const score = likeness(target.indicator, outcome.indicator)
  return score >= alike ? score : 0
}

/** Only a flow or change of that year, or a stock at its end, answers a yearly target. */
export function answersYear(outcome: Outcome, year: number): boolean {
  if (outcome.span === 'average') return false
  if (!outcome.period) return outcome.year === year && outcome.span !== 'total'
  const { from, to } = outcome.period
  if (outcome.span === 'point') return to.startsWith(`${year}-`)
  return from.startsWith(`${year}-`) && to === `${year}-12-31`
}

function answersMeasure(target: Target, outcome: Outcome): boolean {
  if (!target.quantity || target.measure !== outcome.measure) return false
  if (isInPoints({ quantity: target.quantity, measure: target.measure }) !== isInPoints(outcome)) return false
  return toOneScale(target.quantity, outcome.quantity) !== undefined
}

/** Higher is the better answer: the place's own, on the same basis, exact, plainly said. */
function rank(target: Target, outcome: Outcome, likeness: number): number {
  return (
    likeness * 4 +
    (outcome.subject === target.subject ? 3 : 0) +
    (scopeOf(outcome) === scopeOf(target) ? 2 : 0) +
    (outcome.basis === target.basis ? 1 : 0) +
    (outcome.restates ? 0 : 0.2) +
    (outcome.quantity.op === 'eq' ? 0.5 : 0) +
    outcome.confidence
  )
}

/** 扣除…, 不含… narrow what is measured: another thing, not only another basis. */
export function scopeOf(record: Outcome | Target): string | undefined {
  return record.basis && scopeWords.test(record.basis) ? record.basis : undefined
}
