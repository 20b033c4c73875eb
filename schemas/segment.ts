/** A stretch of a document under one heading, with the part it plays and the time it speaks of. */
import { z } from 'zod'
import { Span } from './span.js'

export const SegmentRole = z.enum([
  'front', // title, speaker, salutation
  'review', // looks back
  'situation', // background, challenges, problems
  'requirements', // guiding thought, overall requirements
  'headline_targets', // 主要预期目标
  'tasks', // looks forward
  'livelihood', // 民生实事 of the plan year
  'self_construction', // 政府自身建设
  'closing',
  'glossary',
  'project_list',
  'award_list',
  'annex',
])
export type SegmentRole = z.infer<typeof SegmentRole>

export const Tense = z.enum(['past', 'future', 'neutral'])
export type Tense = z.infer<typeof Tense>

export const Segment = Span.extend({
  role: SegmentRole,
  /** Headings above and including its own, outermost first, as printed without trailing colon. */
  heading: z.array(z.string()),
  /** Depth of its heading, 0 for the stretch before the first heading. */
  level: z.int().nonnegative(),
  tense: Tense,
  /** The years the stretch speaks of, inclusive: 2024–2024, or 2021–2025 for a five-year review. */
  fromYear: z.int().optional(),
  toYear: z.int().optional(),
  /** Indexes into `document.blocks` of the blocks it covers, half-open; its heading block included. */
  firstBlock: z.int().nonnegative(),
  endBlock: z.int().nonnegative(),
})
export type Segment = z.infer<typeof Segment>
