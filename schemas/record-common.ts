/** Fields that every record carries. */
import { z } from 'zod'
import { Evidence } from './evidence.js'
import { Quantity } from './quantity.js'

export const RecordCommon = z.object({
  /** From place, year, kind of document, type, quote and ordinal. */
  id: z.string(),
  doc: z.string(),
  /** As given to `ingest`. */
  file: z.string(),
  place: z.string().optional(),
  placeCode: z.string().optional(),
  /** The year the claim is about, not of publication. */
  year: z.int().optional(),
  /** The plan year of the report it stands in. */
  reportYear: z.int().optional(),
  evidence: Evidence,
  /** `name@version` of what made the record. */
  extractor: z.string(),
  /** Name of the rule within the extractor. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  /** The bureau, county or enterprise it speaks of, where that is not the reporting place itself. */
  subject: z.string().optional(),
  /** Id of the earlier record of which this is a restatement. */
  restates: z.string().optional(),
  /** True where the words were read by character recognition. */
  ocr: z.boolean().optional(),
})

export const Responsible = z.object({ name: z.string(), role: z.enum(['lead', 'joint']) })
export type Responsible = z.infer<typeof Responsible>

export const Money = Quantity.pick({ op: true, value: true, max: true, unit: true, base: true })
export type Money = z.infer<typeof Money>
