/** A number with its unit and comparison: an algebra of exact values and bounds. */
import { z } from 'zod'

export const QuantityOp = z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'range'])
export type QuantityOp = z.infer<typeof QuantityOp>

export const Quantity = z.object({
  op: QuantityOp,
  /** As printed: 2280 with unit 亿元. A range has `value` (lower) and `max` (upper). */
  value: z.number(),
  max: z.number().optional(),
  /** As printed, empty for a bare number. */
  unit: z.string(),
  /** The figure as printed with its unit and cue words. */
  text: z.string(),
  /** 以上, 左右 … as printed. */
  cue: z.string().optional(),
  /** The multiplier folded in: 228000000000 元. Percentages and percentage points stay as they are. */
  base: z.object({ value: z.number(), max: z.number().optional(), unit: z.string() }),
  /** Value with its sign: a fall is negative. */
  signed: z.number().optional(),
})
export type Quantity = z.infer<typeof Quantity>

export const Measure = z.enum(['level', 'growth', 'change', 'ratio', 'rank', 'multiple', 'status'])
export type Measure = z.infer<typeof Measure>

export const Direction = z.enum(['up', 'down'])
export type Direction = z.infer<typeof Direction>

/** What the figure covers: a flow of one year, 年均, 累计, or a stock at a date. */
export const FigureSpan = z.enum(['year', 'average', 'total', 'point'])
export type FigureSpan = z.infer<typeof FigureSpan>
