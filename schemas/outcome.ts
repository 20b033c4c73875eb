/** outcome: a figure reported as achieved. */
import { z } from 'zod'
import { Period } from './period.js'
import { Direction, FigureSpan, Measure, Quantity } from './quantity.js'
import { RecordCommon } from './record-common.js'

export const Outcome = RecordCommon.extend({
  type: z.literal('outcome'),
  indicator: z.string().min(1),
  indicatorId: z.string().optional(),
  measure: Measure,
  direction: Direction.optional(),
  quantity: Quantity,
  span: FigureSpan.optional(),
  basis: z.string().optional(),
  against: z.string().optional(),
  period: Period.optional(),
  /** The earlier value in 从…增加到…. */
  from: Quantity.optional(),
  /** Whom a rank is among (全省, 全国). */
  rankScope: z.string().optional(),
  /** 预计, 初步核算, 快报. */
  provisional: z.boolean().optional(),
})
export type Outcome = z.infer<typeof Outcome>
