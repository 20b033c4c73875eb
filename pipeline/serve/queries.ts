/** What each address of the API takes: the schemas that check it and describe it. */
import { z } from 'zod'
import { RecordType } from '../../schemas/record.js'
import { sortKeys } from './select.js'

const text = z.string().max(400).optional()
const wholeYear = z.coerce.number().int().min(1900).max(2199).optional()
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
}
const types = text.refine(
  (value) => !value || value.split(',').every((type) => RecordType.safeParse(type).success),
  'unknown type',
)

export const RecordsQuery = z.object({
  type: types,
  place: text,
  year: wholeYear,
  doc: text,
  indicator: text,
  strength: text,
  category: text,
  dueFrom: day,
  dueTo: day,
  q: text,
  sort: z.enum(sortKeys).optional(),
  order: z.enum(['asc', 'desc']).optional(),
  ...page,
})
export const ExportQuery = RecordsQuery.omit({ offset: true, limit: true }).extend({
  format: z.enum(['csv', 'xlsx']),
  /** Dotted paths with commas; all of them without it. */
  columns: z.string().max(4000).optional(),
})
export const DocumentsQuery = z.object({ place: text, year: wholeYear, kind: text, q: text, ...page })
export const CompareQuery = z.object({ year: wholeYear, place: text, headline: z.literal('1').optional() })
export const SeriesQuery = z.object({
  indicator: z.string().min(1).max(100),
  place: text,
  vintage: z.enum(['first', 'latest', 'all']).optional(),
})
export const SearchQuery = z.object({
  q: z.string().min(1).max(400),
  place: text,
  year: wholeYear,
  type: types,
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export const AuditQuery = z.object({ place: text, year: wholeYear, doc: text })
export const DueQuery = z.object({
  place: text,
  from: day,
  to: day,
  implied: z.literal('1').optional(),
  ...page,
})
