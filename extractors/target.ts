/** Promised claims and the headline statuses → drafts of targets. */
import type { Target } from '../schemas/target.js'
import { analyze, type PlacedClaim, type PlacedStatus } from './claims/analyze.js'
import { confidenceOf } from './claims/confidence.js'
import { basisOf, spanOf } from './claims/span.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { canonicalIndicator } from './indicators.js'
import { responsibleFor } from './responsible.js'

export const targetExtractor: Extractor = { name: 'target', version: 3, types: ['target'], extract }

function extract(context: ReportContext): DraftOf<'target'>[] {
  const { claims, statuses } = analyze(context)
  const text = context.document.text
  const promised = claims.filter(({ mood }) => mood === 'promised').map((placed) => fromClaim(placed, text))
  return linkStretches([...promised, ...statuses.map(fromStatus)]).map((draft) => {
    const responsible = responsibleFor(context, draft)
    return responsible.length > 0 ? { ...draft, responsible } : draft
  })
}

function fromClaim(placed: PlacedClaim, text: string): DraftOf<'target'> {
  const { claim, commitment, segment, due } = placed
  const clause = text.slice(claim.clause.start, claim.clause.end)
  const basis = basisOf(text, claim)
  const nature = natureOf(text.slice(claim.figure.end, claim.figure.end + 12))
  return {
    type: 'target',
    ...quoteWithCue(placed),
    indicator: claim.indicator || '未名指标',
    ...identified(claim.indicator),
    measure: claim.measure,
    ...(claim.direction ? { direction: claim.direction } : {}),
    quantity: signed(claim),
    span: spanOf(claim, clause, 1),
    ...(basis ? { basis } : {}),
    ...(claim.against ? { against: claim.against } : {}),
    ...(nature === 'binding'
      ? { strength: nature, strengthCue: '约束性' }
      : {
          strength: commitment.strength,
          ...(commitment.cue ? { strengthCue: commitment.cue.text } : {}),
        }),
    ...(nature ? { nature } : {}),
    due,
    headline: segment.role === 'headline_targets',
    ...(placed.year === undefined ? {} : { year: placed.year }),
    ...(placed.subject ? { subject: placed.subject } : {}),
    rule: `${claim.derivation} ${claim.measure}`,
    confidence: confidenceOf(placed),
  }
}

function fromStatus({ status, commitment, year }: PlacedStatus): DraftOf<'target'> {
  return {
    type: 'target',
    ...status.quote,
    indicator: status.indicator,
    ...identified(status.indicator),
    measure: 'status',
    status: status.status,
    strength: commitment.strength,
    ...(commitment.cue ? { strengthCue: commitment.cue.text } : {}),
    due: { ...(year === undefined ? {} : { to: `${year}-12-31` }), implied: true },
    headline: true,
    ...(year === undefined ? {} : { year }),
    rule: status.rule,
    confidence: 0.7,
  }
}

/** 约束性 or 预期性 in brackets right behind the figure. */
function natureOf(behind: string): Target['nature'] {
  const printed = /^[（(](约束性|预期性)/.exec(behind)?.[1]
  if (!printed) return undefined
  return printed === '约束性' ? 'binding' : 'expected'
}

/** A 力争 or 确保 that governs the claim belongs to its quote, unless it stands too far off. */
function quoteWithCue({ claim, commitment }: PlacedClaim): { start: number; end: number } {
  const start = Math.min(claim.quote.start, commitment.cue?.start ?? claim.quote.start)
  return claim.quote.end - start > 115 ? claim.quote : { start, end: claim.quote.end }
}

function identified(indicator: string): { indicatorId?: string } {
  const id = canonicalIndicator(indicator)?.id
  return id === undefined ? {} : { indicatorId: id }
}

function signed(claim: PlacedClaim['claim']): Target['quantity'] {
  const { quantity, direction } = claim
  if (!direction) return quantity
  return { ...quantity, signed: direction === 'down' ? -quantity.base.value : quantity.base.value }
}

/** `7%以上、力争8%`: the second of two claims on one thing, side by side, is the stretch of the first. */
function linkStretches(drafts: DraftOf<'target'>[]): DraftOf<'target'>[] {
  return drafts.map((draft, at) => {
    const floor = drafts[at - 1]
    const next = drafts[at + 1]
    if (floor && isStretch(floor, draft)) return { ...draft, stretchOf: keyOf(floor) }
    return next && isStretch(draft, next) ? { ...draft, key: keyOf(draft) } : draft
  })
}

function isStretch(floor: DraftOf<'target'>, draft: DraftOf<'target'>): boolean {
  return (
    draft.strength === 'strive' &&
    floor.strength !== 'strive' &&
    floor.indicator === draft.indicator &&
    floor.measure === draft.measure &&
    floor.quantity?.unit === draft.quantity?.unit &&
    draft.start - floor.start < 60
  )
}

function keyOf(draft: DraftOf<'target'>): string {
  return `target@${draft.start}-${draft.end}`
}
