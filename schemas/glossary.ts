/** glossary: a term and its explanation. */
import { z } from 'zod'
import { RecordCommon } from './record-common.js'

export const Glossary = RecordCommon.extend({
  type: z.literal('glossary'),
  term: z.string().min(1),
  definition: z.string().min(1),
  number: z.int().optional(),
})
export type Glossary = z.infer<typeof Glossary>
