/** hit: one answer of a search; finding: figures that contradict each other. */
import { z } from 'zod'
import { Evidence } from './evidence.js'
import { DocumentKind } from './meta.js'
import { RecordType, ReportRecord } from './record.js'

export const Hit = z.object({
  doc: z.string(),
  file: z.string(),
  place: z.string().optional(),
  reportYear: z.int().optional(),
  kind: DocumentKind,
  type: z.union([z.literal('passage'), RecordType]),
  /** One paragraph and 400 characters at most. */
  text: z.string().max(400),
  heading: z.array(z.string()),
  page: z.int().positive().optional(),
  start: z.int(),
  end: z.int(),
  score: z.number(),
  record: ReportRecord.optional(),
})
export type Hit = z.infer<typeof Hit>

export const Finding = z.object({
  kind: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  docs: z.array(z.string()),
  /** One Chinese sentence with the sum. */
  explanation: z.string(),
  evidence: z.array(Evidence),
})
export type Finding = z.infer<typeof Finding>
