/** project: a named piece of investment or construction, or one livelihood item; portfolio: a line that sums projects. */
import { z } from 'zod'
import { Due } from './period.js'
import { Money, RecordCommon, Responsible } from './record-common.js'

export const ProjectStatus = z.enum(['new', 'ongoing', 'completed'])
export type ProjectStatus = z.infer<typeof ProjectStatus>

export const Milestone = z.object({ due: Due.optional(), event: z.string() })

export const Project = RecordCommon.extend({
  type: z.literal('project'),
  name: z.string().min(1),
  /** The list it stands in (三十工程). */
  list: z.string().optional(),
  number: z.int().optional(),
  category: z.string().optional(),
  status: ProjectStatus.optional(),
  totalInvestment: Money.optional(),
  annualInvestment: Money.optional(),
  milestones: z.array(Milestone).optional(),
  owner: z.string().optional(),
  responsible: z.array(Responsible).optional(),
})
export type Project = z.infer<typeof Project>

export const Portfolio = RecordCommon.extend({
  type: z.literal('portfolio'),
  name: z.string().min(1),
  category: z.string().optional(),
  status: ProjectStatus.optional(),
  count: z.number().optional(),
  totalInvestment: Money.optional(),
  annualInvestment: Money.optional(),
})
export type Portfolio = z.infer<typeof Portfolio>
