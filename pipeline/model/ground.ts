/** Proposals of a model → drafts of records, each value of which stands in the source; the rest is dropped and counted. */
import type { Draft, ReportContext } from '../../extractors/extractor.js'
import { canonicalIndicator } from '../../extractors/indicators.js'
import type { Quantity } from '../../schemas/quantity.js'
import type { Money } from '../../schemas/record-common.js'
import type { Span } from '../../schemas/span.js'
import { align, type Folded, fold, holds } from './align.js'
import { findFigure } from './figure.js'
import { isAtStage, isBorneOut } from './manner.js'
import type { Figure, Proposal, ProposalOf } from './proposal.js'
import type { Section } from './sections.js'
import { placeFigure } from './time.js'

export type DropReason = 'invalid' | 'quote' | 'figure' | 'words' | 'manner'
export type Grounded = { drafts: Draft[]; dropped: Partial<Record<DropReason, number>> }

/** What a model is sure of is not known; between the weakest and the strongest of the rules. */
const confidence = 0.6
const rule = 'model'

type Frame = { context: ReportContext; section: Section; folded: Folded }

/** @param invalid items that did not even follow the schema; they are counted here too */
export function ground(
  context: ReportContext,
  section: Section,
  proposals: readonly Proposal[],
  invalid = 0,
): Grounded {
  const dropped: Grounded['dropped'] = invalid > 0 ? { invalid } : {}
  const drafts: Draft[] = []
  const folded = fold(
    section.pieces.map(({ start, end }) => context.document.text.slice(start, end)).join('\n'),
  )
  const heading = fold(section.segment.heading.join('\n'))
  const frame = { context, section, folded: { text: `${folded.text}\n${heading.text}`, at: [] } }
  for (const proposal of proposals) {
    const { quote: words, before } = proposal.fields
    const isTaken = (span: Span) =>
      drafts.some(
        (draft) => draft.type === proposal.type && draft.start === span.start && draft.end === span.end,
      )
    const quote = align(context.document.text, section.pieces, words, before, isTaken)
    const made = quote ? draftOf(proposal, quote, frame) : 'quote'
    if (typeof made === 'string') dropped[made] = (dropped[made] ?? 0) + 1
    else drafts.push(made)
  }
  return { drafts, dropped }
}

function draftOf(proposal: Proposal, quote: Span, frame: Frame): Draft | DropReason {
  switch (proposal.type) {
    case 'target':
    case 'outcome':
      return measuredDraft(proposal.type, proposal.fields, quote, frame)
    case 'project':
    case 'portfolio':
      return investmentDraft(proposal, quote, frame)
    default:
      return wordsDraft(proposal, quote, frame)
  }
}

function measuredDraft(
  type: 'target' | 'outcome',
  fields: ProposalOf<'target'>,
  quote: Span,
  frame: Frame,
): Draft | DropReason {
  const { text } = frame.context.document
  const { indicator, measure, direction } = fields
  if (!isComposed(frame.folded, indicator)) return 'words'
  const found = findFigure(text, quote, fields.figure, measure)
  if (!found) return 'figure'
  if (!isBorneOut(text, quote, found, { measure, direction, indicator })) return 'manner'
  const id = canonicalIndicator(indicator)?.id
  const common = {
    ...quote,
    indicator,
    ...(id === undefined ? {} : { indicatorId: id }),
    measure,
    ...(direction ? { direction } : {}),
    quantity: signed(found.quantity, direction),
    rule,
    confidence,
  }
  const placed = placeFigure(frame.context, frame.section.segment, found)
  return type === 'target' ? { type, ...common, ...placed.promised } : { type, ...common, ...placed.reported }
}

function signed(quantity: Quantity, direction: 'up' | 'down' | null): Quantity {
  if (!direction) return quantity
  return { ...quantity, signed: direction === 'down' ? -quantity.base.value : quantity.base.value }
}

/** A thing's name may be put together of two pieces (重点任务 … 完成率), never of words that are not there. */
function isComposed(folded: Folded, name: string): boolean {
  const wanted = fold(name).text
  if (holds(folded, wanted)) return true
  for (let cut = 2; cut <= wanted.length - 2; cut++) {
    if (holds(folded, wanted.slice(0, cut)) && holds(folded, wanted.slice(cut))) return true
  }
  return false
}

function investmentDraft(
  { type, fields }: Extract<Proposal, { type: 'project' | 'portfolio' }>,
  quote: Span,
  frame: Frame,
): Draft | DropReason {
  const stretch = sentenceOf(frame, quote)
  const amounts = [fields.totalInvestment, fields.annualInvestment].map((each) =>
    moneyOf(each, stretch, frame),
  )
  if (amounts.includes('figure')) return 'figure'
  const [totalInvestment, annualInvestment] = amounts.map((each) =>
    typeof each === 'object' ? each : undefined,
  )
  const common = {
    ...quote,
    name: fields.name,
    ...(totalInvestment ? { totalInvestment } : {}),
    ...(annualInvestment ? { annualInvestment } : {}),
    rule,
    confidence,
  }
  if (!holds(frame.folded, fields.name)) return 'words'
  if (type === 'project') {
    const { status, owner } = fields
    if (owner && !holds(frame.folded, owner)) return 'words'
    const { text } = frame.context.document
    if (status && !isAtStage(text.slice(stretch.start, stretch.end), status)) return 'manner'
    return { type, ...common, ...(status ? { status } : {}), ...(owner ? { owner } : {}) }
  }
  const { count } = fields
  if (
    count !== null &&
    !findFigure(frame.context.document.text, stretch, { value: count, max: null, unit: '' })
  ) {
    return 'figure'
  }
  return { type, ...common, ...(count === null ? {} : { count }) }
}

function moneyOf(wanted: Figure | null, stretch: Span, frame: Frame): Money | 'figure' | undefined {
  if (!wanted) return undefined
  const found = findFigure(frame.context.document.text, stretch, wanted)
  if (found?.quantity.base.unit !== '元') return 'figure'
  const { text: _, cue: __, signed: ___, ...money } = found.quantity
  return money
}

/** The piece that holds the quote, from the quote on: facts of a project follow its name. */
function sentenceOf({ section }: Frame, quote: Span): Span {
  const piece = section.pieces.find(({ start, end }) => start <= quote.start && quote.end <= end)
  return {
    start: quote.start,
    end: Math.min(piece?.end ?? quote.end, Math.max(quote.end, quote.start + 200)),
  }
}

type Worded = Extract<Proposal, { type: 'glossary' | 'award' | 'honour' | 'task' }>

function wordsDraft({ type, fields }: Worded, quote: Span, { folded }: Frame): Draft | DropReason {
  const { quote: _, before: __, ...values } = fields
  const words = Object.values(values).flat()
  if (!words.every((word) => word === null || word === '' || holds(folded, word))) return 'words'
  const common = { ...quote, rule, confidence }
  switch (type) {
    case 'glossary':
      return { type, ...common, term: fields.term, definition: fields.definition }
    case 'task':
      return { type, ...common, deliverable: fields.deliverable, verb: fields.verb }
    case 'honour': {
      const { title, recipient, authority } = fields
      return { type, ...common, title, ...given({ recipient, authority }) }
    }
    case 'award': {
      const recipients = fields.recipients.map((name) => ({ name }))
      const { title, grade, authority } = fields
      return { type, ...common, title, grade, recipients, ...given({ authority }) }
    }
  }
}

function given<K extends string>(fields: Record<K, string | null>): Partial<Record<K, string>> {
  const pairs = Object.entries(fields).filter((pair): pair is [K, string] => Boolean(pair[1]))
  return Object.fromEntries(pairs) as Partial<Record<K, string>>
}
