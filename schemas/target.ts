/** target: a forward-looking, checkable commitment of the reporting body. */
import { z } from 'zod'
import { Due } from './period.js'
import { Direction, FigureSpan, Measure, Quantity } from './quantity.js'
import { RecordCommon, Responsible } from './record-common.js'

export const Strength = z.enum(['binding', 'ensure', 'strive', 'expected'])
export type Strength = z.infer<typeof Strength>

export const Target = RecordCommon.extend({
  type: z.literal('target'),
  /** Printed words, without verb, figure and scope. */
  indicator: z.string().min(1),
  indicatorId: z.string().optional(),
  measure: Measure,
  direction: Direction.optional(),
  quantity: Quantity.optional(),
  /** Words of a status target (保持平稳增长); only with measure `status`. */
  status: z.string().optional(),
  span: FigureSpan.optional(),
  /** Statistical basis as printed (同口径, 扣除…). */
  basis: z.string().optional(),
  /** What a gap is measured against (全国, 全省). */
  against: z.string().optional(),
  strength: Strength,
  strengthCue: z.string().optional(),
  nature: z.enum(['binding', 'expected']).optional(),
  due: Due.optional(),
  headline: z.boolean(),
  /** Id of the floor of which this is the 力争 part. */
  stretchOf: z.string().optional(),
  responsible: z.array(Responsible).optional(),
})
export type Target = z.infer<typeof Target>
