/** One target and the answering report → one comparison. */
import type { Comparison } from '../../schemas/comparison.js'
import type { Outcome } from '../../schemas/outcome.js'
import type { Target } from '../../schemas/target.js'
import { namesOf, natureOf } from './catalogue.js'
import type { Answer } from './compare.js'
import { inStepOf, judgeInStep } from './in-step.js'
import { type Judgement, judge } from './judge.js'
import { answersYear, type Link, link, scopeOf } from './link.js'
import { reasonOf } from './reason.js'
import { ruleVersion } from './thresholds.js'
import { claimOf, statedInWords } from './words.js'

export type Question = {
  target: Target
  stretch?: Target | undefined
  year: number
  answer?: Answer | undefined
  parent?: Comparison['parent']
}

type Found = { outcome: Comparison['outcome']; judgement: Judgement; note?: string; confidence: number }

const relatedShown = 5

export function compareTarget(question: Question): Comparison {
  const { target, stretch, year, answer, parent } = question
  const linked = answer ? link(target, answer.outcomes, year) : { related: [], likeness: 0 }
  const found = answer
    ? findAnswer(question, answer, linked)
    : { outcome: null, judgement: { verdict: 'no_report' as const }, confidence: 1 }
  const claim = answer && claimOf(answer.document, namesOf(target), year)
  const { outcome, judgement } = found
  const row = {
    place: target.place ?? '',
    ...(target.placeCode ? { placeCode: target.placeCode } : {}),
    year,
    indicator: target.indicator,
    ...(target.indicatorId ? { indicatorId: target.indicatorId } : {}),
    target,
    ...(stretch ? { stretch } : {}),
    outcome,
    related: linked.related.filter((record) => record !== outcome).slice(0, relatedShown),
    ...judgement,
    ...(outcome && 'basis' in outcome && basisDiffers(target, outcome) ? { basisMismatch: true } : {}),
    ...(claim ? { claim, ...(disagrees(claim.verdict, judgement.verdict) ? { disagrees: true } : {}) } : {}),
    ...(parent ? { parent } : {}),
    confidence: Math.min(target.confidence, found.confidence),
    ruleVersion,
  }
  return { ...row, reason: reasonOf(row, found.note) }
}

function findAnswer(question: Question, answer: Answer, linked: Link): Found {
  const { target, stretch } = question
  if (!target.quantity) return answerStatus(question, answer, linked)
  const outcome = linked.answer
  if (!outcome) return answerOtherwise(question, answer, linked)
  const confidence = Math.min(outcome.confidence, linked.likeness)
  if (scopeOf(outcome) !== scopeOf(target)) {
    return {
      outcome,
      judgement: { verdict: 'not_comparable' },
      note: `（${scopeOf(outcome) ?? scopeOf(target)}，范围不同）`,
      confidence,
    }
  }
  const nature = natureOf(target)
  const judgement = judge(figureOf(target), outcome, nature)
  if (!stretch?.quantity || (judgement.verdict !== 'met' && judgement.verdict !== 'exceeded'))
    return { outcome, judgement, confidence }
  const reached = judge(figureOf(stretch), outcome, nature).verdict !== 'missed'
  return { outcome, judgement: reached ? judgement : { ...judgement, verdict: 'partly' }, confidence }
}

function figureOf(target: Target): {
  quantity: NonNullable<Target['quantity']>
  measure: Target['measure']
  direction: Target['direction']
} {
  if (!target.quantity) throw new Error('a figure was expected')
  return { quantity: target.quantity, measure: target.measure, direction: target.direction }
}

/** No figure on the same measure: another measure of that year, or words alone, cannot be compared. */
function answerOtherwise({ target, year }: Question, answer: Answer, linked: Link): Found {
  const other = linked.related.find((record) => answersYear(record, year) && !record.subject)
  if (other)
    return { outcome: other, judgement: { verdict: 'not_comparable' }, note: '（口径不同）', confidence: 0.7 }
  const words = statedInWords(answer.document, namesOf(target), year)
  if (words)
    return {
      outcome: inWords(target, words, year),
      judgement: { verdict: 'not_comparable' },
      note: '（只有文字表述）',
      confidence: 0.6,
    }
  return notReported(answer)
}

function notReported(answer: Answer): Found {
  const full = answer.document.version === 'full'
  return { outcome: null, judgement: { verdict: full ? 'not_reported' : 'no_report' }, confidence: 0.8 }
}

/** Targets without a figure: beside the economy's growth, or not decidable by arithmetic. */
function answerStatus(question: Question, answer: Answer, linked: Link): Found {
  const { target, year } = question
  const asked = inStepOf(target.evidence.quote)
  const yearly = linked.related.filter(
    (record) => answersYear(record, year) && record.subject === target.subject,
  )
  const growths = yearly.filter(({ measure, span }) => measure === 'growth' && span !== 'average')
  const economy = answer.outcomes.find(
    (record) =>
      record.indicatorId === 'gdp' &&
      record.measure === 'growth' &&
      answersYear(record, year) &&
      !record.subject &&
      !record.against,
  )
  if (asked && economy) {
    const own = growths[0] ? [growths[0]] : townAndCountry(answer.outcomes, year, target)
    if (own[0]) {
      const verdict = judgeInStep(asked, own.map(growthOf), growthOf(economy))
      return {
        outcome: own[0],
        judgement: { verdict },
        note: `，同期地区生产总值增长${economy.quantity.text}`,
        confidence: 0.8,
      }
    }
  }
  const shown = growths[0] ?? yearly[0]
  if (shown)
    return {
      outcome: shown,
      judgement: { verdict: 'not_comparable' },
      note: '（目标没有数值）',
      confidence: 0.6,
    }
  return answerOtherwise(question, answer, { ...linked, related: [] })
}

/** 城镇 and 农村, where a report gives no figure for all residents. */
function townAndCountry(outcomes: readonly Outcome[], year: number, target: Target): Outcome[] {
  if (!/居民/.test(target.indicator)) return []
  return ['urban_income', 'rural_income'].flatMap((id) => {
    const found = outcomes.find(
      (record) =>
        record.indicatorId === id &&
        record.measure === 'growth' &&
        answersYear(record, year) &&
        !record.subject,
    )
    return found ? [found] : []
  })
}

function growthOf(outcome: Outcome): number {
  return outcome.direction === 'down' ? -outcome.quantity.value : outcome.quantity.value
}

function inWords(
  target: Target,
  evidence: NonNullable<ReturnType<typeof statedInWords>>,
  year: number,
): Comparison['outcome'] {
  return {
    type: 'outcome',
    indicator: target.indicator,
    measure: 'status',
    status: evidence.quote,
    year,
    evidence,
  }
}

function basisDiffers(target: Target, outcome: { basis?: string | undefined }): boolean {
  return (target.basis ?? '') !== (outcome.basis ?? '')
}

/** The report's own word against the arithmetic; `exceeded` and `met` are no contradiction. */
function disagrees(claim: Comparison['verdict'], verdict: Comparison['verdict']): boolean {
  const passed = (word: Comparison['verdict']) => word === 'met' || word === 'exceeded'
  if (passed(verdict) || verdict === 'missed') return passed(claim) !== passed(verdict)
  return false
}
