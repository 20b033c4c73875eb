/** One indicator with two values: in one document, or between a county's report and its city's. */
import { findPlaces, isUnder } from '../../extractors/lexicon/places.js'
import type { Finding } from '../../schemas/hit.js'
import type { Outcome } from '../../schemas/outcome.js'
import { roundsTo } from './precision.js'
import { type AuditView, type Check, finding, recordsOf } from './view.js'

const kind = 'two_values'

export const twoValues: Check = {
  kind,
  run: (view) => {
    const outcomes = recordsOf(view, 'outcome').filter(isStatistic)
    return clashes(outcomes).map(([a, b]) =>
      finding(view, kind, 'warning', explain(a, b), [a.evidence, b.evidence]),
    )
  },
}

/** What a report says of a county or bureau beside what that place's own report says. */
export function twoValuesBetween(views: readonly AuditView[]): Finding[] {
  const own = new Map<string, { view: AuditView; outcome: Outcome }[]>()
  for (const view of views) {
    for (const outcome of recordsOf(view, 'outcome').filter(isStatistic)) {
      const key = outcome.subject ? undefined : keyOf(outcome, view.document.placeCode)
      if (key) own.set(key, [...(own.get(key) ?? []), { view, outcome }])
    }
  }
  return views.flatMap((view) =>
    recordsOf(view, 'outcome')
      .filter((outcome) => isStatistic(outcome) && outcome.subject)
      .flatMap((outcome) => {
        const code = codeOf(outcome.subject, view.document.placeCode)
        const other = code
          ? own.get(keyOf(outcome, code) ?? '')?.find((each) => contradicts(each.outcome, outcome))
          : undefined
        return other ? [between(view, outcome, other)] : []
      }),
  )
}

function between(view: AuditView, a: Outcome, other: { view: AuditView; outcome: Outcome }): Finding {
  const evidence = [a.evidence, other.outcome.evidence]
  return {
    kind,
    severity: 'warning',
    docs: [view.document.id, other.view.document.id],
    explanation: explain(a, other.outcome),
    evidence,
  }
}

/** Only canonical indicators at a known time are the same thing for certain. */
function isStatistic(outcome: Outcome): boolean {
  return (
    outcome.indicatorId !== undefined &&
    outcome.period !== undefined &&
    outcome.against === undefined &&
    !outcome.provisional
  )
}

function keyOf(outcome: Outcome, place: string | undefined): string | undefined {
  if (!place) return undefined
  const { indicatorId, measure, span, basis, rankScope, period } = outcome
  return JSON.stringify([
    place,
    indicatorId,
    measure,
    span,
    basis,
    rankScope,
    period?.from,
    period?.to,
    outcome.quantity.base.unit,
  ])
}

function clashes(outcomes: readonly Outcome[]): [Outcome, Outcome][] {
  const groups = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const key = keyOf(outcome, outcome.subject ?? 'own') ?? ''
    groups.set(key, [...(groups.get(key) ?? []), outcome])
  }
  return [...groups.values()].flatMap(([first, ...rest]) => {
    const other = first && rest.find((each) => contradicts(first, each))
    return first && other ? [[first, other] satisfies [Outcome, Outcome]] : []
  })
}

/** Neither a rounding of the other nor a bound that holds it. */
function contradicts(a: Outcome, b: Outcome): boolean {
  if (a.quantity.op !== 'eq' || b.quantity.op !== 'eq') return false
  if (a.indicator !== b.indicator && a.quantity.unit !== b.quantity.unit) return false
  if ((a.direction ?? 'up') !== (b.direction ?? 'up')) return true
  const unit =
    (a.quantity.base.value / a.quantity.value || 1) > (b.quantity.base.value / b.quantity.value || 1) ? a : b
  const factor = unit.quantity.base.value / unit.quantity.value || 1
  return !roundsTo(
    Number((a.quantity.base.value / factor).toFixed(8)),
    Number((b.quantity.base.value / factor).toFixed(8)),
  )
}

function explain(a: Outcome, b: Outcome): string {
  return `“${a.indicator}”在${a.period?.from.slice(0, 4)}年有两个数：${a.quantity.text}与${b.quantity.text}，四舍五入不能解释。`
}

/** 武陟县 in a report of 焦作市 is the county below it. */
function codeOf(subject: string | undefined, reporter: string | undefined): string | undefined {
  if (!subject || !reporter) return undefined
  return findPlaces(subject).find(({ code }) => isUnder(code, reporter))?.code
}
