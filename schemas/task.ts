/** task: a named deliverable without a figure whose coming about can be checked. */
import { z } from 'zod'
import { Due } from './period.js'
import { RecordCommon, Responsible } from './record-common.js'

export const Task = RecordCommon.extend({
  type: z.literal('task'),
  deliverable: z.string().min(1),
  verb: z.string(),
  due: Due.optional(),
  responsible: z.array(Responsible).optional(),
})
export type Task = z.infer<typeof Task>
