/** One mention of a project in a document, before mentions of the same project are merged. */
import type { z } from 'zod'
import type { Milestone as MilestoneSchema, Project } from '../../schemas/project.js'
import type { Money, Responsible } from '../../schemas/record-common.js'
import type { Span } from '../../schemas/span.js'
import type { Amount } from './investment.js'
import type { NamedSpan } from './trim.js'

export type Milestone = z.infer<typeof MilestoneSchema>

/** `start`/`end` are the quote; figures are those that this mention states. */
export type Mention = Span & {
  name: string
  rule: string
  confidence: number
  status?: NonNullable<Project['status']>
  milestones: Milestone[]
  totalInvestment?: Money
  annualInvestment?: Money
  owner?: string
  responsible?: Responsible[]
  list?: string
  number?: number
  category?: string
  year?: number
  /** Stretches whose figures are the project's own: its name, its price, clauses about it alone. */
  own: Span[]
}

/** A mention that says nothing yet but the name. */
export function mentionOf(name: NamedSpan, quote: Span, rule: string, confidence: number): Mention {
  const { start, end } = quote
  const own = [{ start: name.start, end: name.end }]
  return { start, end, name: name.name, rule, confidence, milestones: [], own }
}

/** True where the mention says something that makes a running-text mention a record. */
export function isSubstantial(mention: Mention): boolean {
  return (
    mention.rule === 'project-topic' ||
    mention.totalInvestment !== undefined ||
    mention.annualInvestment !== undefined ||
    mention.milestones.length > 0 ||
    mention.status === 'completed' ||
    mention.status === 'new' ||
    mention.owner !== undefined
  )
}

/** A planned event; the deadline's words are taken out of it. */
export function milestoneOf(event: string, due?: string): Milestone {
  const plain = due ? event.replace(due, '') : event
  return { event: plain.trim() || event, ...(due ? { due: { text: due } } : {}) }
}

/** Gives the mention the amounts that it does not have yet: those of a year, the rest as the whole. */
export function withAmounts(mention: Mention, amounts: readonly Pick<Amount, 'kind' | 'money'>[]): Mention {
  for (const { kind, money } of amounts) {
    if (kind === 'annual') mention.annualInvestment ??= money
    else mention.totalInvestment ??= money
  }
  return mention
}
