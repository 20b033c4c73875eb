/** What a model may propose of a section: one flat schema for each type of record, derived from the records' own. */
import { z } from 'zod'
import { Outcome } from '../../schemas/outcome.js'
import { Project } from '../../schemas/project.js'
import type { RecordType } from '../../schemas/record.js'

const printed = z.string().min(1)
const optional = z.string().nullable()

/** `before`: the words just before the quote, where the same words stand in the section several times. */
const quoted = z.object({ quote: printed, before: optional })

/** The figure as the model read it; our own grammar reads the text again and must find the same. */
const figure = z.object({ value: z.number(), max: z.number().nullable(), unit: z.string() })

const measured = quoted.extend({
  indicator: printed,
  measure: Outcome.shape.measure.exclude(['status']),
  direction: Outcome.shape.direction.unwrap().nullable(),
  figure,
})

const status = Project.shape.status.unwrap().nullable()
const money = figure.nullable()

export const proposals = {
  target: measured,
  outcome: measured,
  project: quoted.extend({
    name: printed,
    status,
    totalInvestment: money,
    annualInvestment: money,
    owner: optional,
  }),
  portfolio: quoted.extend({
    name: printed,
    count: z.number().nullable(),
    totalInvestment: money,
    annualInvestment: money,
  }),
  glossary: quoted.extend({ term: printed, definition: printed }),
  award: quoted.extend({
    title: printed,
    authority: optional,
    grade: z.string(),
    recipients: z.array(printed),
  }),
  honour: quoted.extend({ title: printed, recipient: optional, authority: optional }),
  task: quoted.extend({ deliverable: printed, verb: printed }),
} as const satisfies Record<RecordType, z.ZodObject>

export type Figure = z.infer<typeof figure>
export type ProposalOf<T extends RecordType> = z.infer<(typeof proposals)[T]>
export type Proposal = { [T in RecordType]: { type: T; fields: ProposalOf<T> } }[RecordType]

/** What the model is asked to fill in: a list for each type. */
export const Proposals = z.object({
  target: z.array(proposals.target),
  outcome: z.array(proposals.outcome),
  project: z.array(proposals.project),
  portfolio: z.array(proposals.portfolio),
  glossary: z.array(proposals.glossary),
  award: z.array(proposals.award),
  honour: z.array(proposals.honour),
  task: z.array(proposals.task),
})
export type Proposals = z.infer<typeof Proposals>

/** Item by item, so that one that does not fit costs only itself. Whatever else the answer holds is not looked at. */
export function parseProposals(answer: unknown): { proposals: Proposal[]; invalid: number } {
  const lists = z.record(z.string(), z.unknown()).catch({}).parse(answer)
  const found: Proposal[] = []
  let invalid = 0
  const take = <T extends RecordType>(type: T, make: (item: unknown) => Proposal | undefined) => {
    const items = z.array(z.unknown()).catch([]).parse(lists[type])
    for (const item of items) {
      const proposal = make(item)
      if (proposal) found.push(proposal)
      else invalid += 1
    }
  }
  const read = <S extends z.ZodType>(schema: S, item: unknown) => schema.safeParse(item).data
  take('target', (item) => wrap('target', read(proposals.target, item)))
  take('outcome', (item) => wrap('outcome', read(proposals.outcome, item)))
  take('project', (item) => wrap('project', read(proposals.project, item)))
  take('portfolio', (item) => wrap('portfolio', read(proposals.portfolio, item)))
  take('glossary', (item) => wrap('glossary', read(proposals.glossary, item)))
  take('award', (item) => wrap('award', read(proposals.award, item)))
  take('honour', (item) => wrap('honour', read(proposals.honour, item)))
  take('task', (item) => wrap('task', read(proposals.task, item)))
  return { proposals: found, invalid }
}

function wrap<T extends RecordType>(type: T, fields: ProposalOf<T> | undefined) {
  return fields === undefined ? undefined : ({ type, fields } as Extract<Proposal, { type: T }>)
}
