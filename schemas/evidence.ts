/** Where a record was read: the exact words and their place in the text. */
import { z } from 'zod'
import { Span } from './span.js'

export const Evidence = Span.extend({
  /** `quote === text.slice(start, end)`, always. */
  quote: z.string().min(1),
  /** The whole sentence around it. */
  sentence: z.string(),
  /** PDF page, from 1. */
  page: z.int().positive().optional(),
  /** Path of headings above it, outermost first. */
  heading: z.array(z.string()),
})
export type Evidence = z.infer<typeof Evidence>
