/** Reported claims → drafts of outcomes. */
import { analyze, type PlacedClaim } from './claims/analyze.js'
import { confidenceOf } from './claims/confidence.js'
import { basisOf, spanOf } from './claims/span.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { canonicalIndicator } from './indicators.js'

export const outcomeExtractor: Extractor = { name: 'outcome', version: 3, types: ['outcome'], extract }

const provisional = /预计|初步核算|初步统计|快报|预估|有望/

function extract(context: ReportContext): DraftOf<'outcome'>[] {
  const text = context.document.text
  return analyze(context)
    .claims.filter(({ mood }) => mood === 'reported')
    .map((placed) => fromClaim(placed, text))
}

function fromClaim(placed: PlacedClaim, text: string): DraftOf<'outcome'> {
  const { claim, period, segment } = placed
  const clause = text.slice(claim.clause.start, claim.clause.end)
  const basis = basisOf(text, claim)
  const id = canonicalIndicator(claim.indicator)?.id
  const years = segment.fromYear && segment.toYear ? segment.toYear - segment.fromYear + 1 : 1
  const { quantity, direction } = claim
  return {
    type: 'outcome',
    ...claim.quote,
    indicator: claim.indicator || '未名指标',
    ...(id === undefined ? {} : { indicatorId: id }),
    measure: claim.measure,
    ...(direction ? { direction } : {}),
    quantity: direction
      ? { ...quantity, signed: direction === 'down' ? -quantity.base.value : quantity.base.value }
      : quantity,
    span: spanOf(claim, clause, years),
    ...(basis ? { basis } : {}),
    ...(claim.against ? { against: claim.against } : {}),
    ...(period ? { period } : {}),
    ...(claim.from ? { from: claim.from } : {}),
    ...(claim.rankScope ? { rankScope: claim.rankScope } : {}),
    ...(provisional.test(clause) ? { provisional: true } : {}),
    ...(placed.year === undefined ? {} : { year: placed.year }),
    ...(placed.subject ? { subject: placed.subject } : {}),
    rule: `${claim.derivation} ${claim.measure}`,
    confidence: confidenceOf(placed),
  }
}
