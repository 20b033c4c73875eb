/** comparison: a promise beside what the next report says of it. */
import { z } from 'zod'
import { Evidence } from './evidence.js'
import { Outcome } from './outcome.js'
import { Target } from './target.js'

export const Verdict = z.enum([
  'exceeded',
  'met',
  'missed',
  'partly',
  'not_comparable',
  'not_reported',
  'no_report',
])
export type Verdict = z.infer<typeof Verdict>

/** What a report says in words alone, without a figure: no record of the ledger, but an answer a reader can check. */
export const StatedOutcome = z.object({
  type: z.literal('outcome'),
  indicator: z.string(),
  measure: z.literal('status'),
  status: z.string(),
  year: z.int(),
  evidence: Evidence,
})
export type StatedOutcome = z.infer<typeof StatedOutcome>

export const Comparison = z.object({
  place: z.string(),
  placeCode: z.string().optional(),
  /** Of the target, which need not be the plan year (到2030年). */
  year: z.int(),
  indicator: z.string(),
  indicatorId: z.string().optional(),
  target: Target,
  /** The 力争 record of a floor: one row for both. */
  stretch: Target.optional(),
  outcome: z.union([Outcome, StatedOutcome]).nullable(),
  /** Records that speak of it on another measure, span or basis. */
  related: z.array(Outcome),
  verdict: Verdict,
  /** `met` though short of the printed figure (左右). */
  near: z.boolean().optional(),
  side: z.enum(['above', 'below']).optional(),
  /** Signed outcome − signed target. */
  difference: z.object({ value: z.number(), unit: z.string() }).optional(),
  /** Outcome ÷ target, for counts. */
  completion: z.number().optional(),
  basisMismatch: z.boolean().optional(),
  /** What the report itself says (超额完成, 未达年初预期). */
  claim: z.object({ verdict: Verdict, evidence: Evidence }).optional(),
  /** The claim and the arithmetic differ. */
  disagrees: z.boolean().optional(),
  /** What the place above promised for the same year on the same measure, and whether this target asks more. */
  parent: z.object({ place: z.string(), target: Target, asksMore: z.boolean() }).optional(),
  confidence: z.number().min(0).max(1),
  ruleVersion: z.string(),
  /** One Chinese sentence a reader can check. */
  reason: z.string(),
})
export type Comparison = z.infer<typeof Comparison>
