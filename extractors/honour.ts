/** Extracts titles won by the place or someone in it, one record per title and recipient. */
import type { Segment } from '../schemas/segment.js'
import type { Span } from '../schemas/span.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { type HonourClause, honourClauses } from './honour/clause.js'
import { isLoneSubject, recipientsOf, subjectOf } from './honour/recipients.js'
import { type HonourTitle, titlesIn } from './honour/titles.js'
import { examination, praise } from './lexicon/honours.js'
import { splitSentences } from './sentences.js'

export const honourExtractor: Extractor = {
  name: 'honour',
  version: 1,
  types: ['honour'],
  extract: extractHonours,
}

type Honour = DraftOf<'honour'>
const looksBack = new Set<Segment['role']>([
  'front',
  'review',
  'situation',
  'self_construction',
  'annex',
  'award_list',
])
/** A quote longer than this starts at its title. */
const longestQuote = 100

function extractHonours(context: ReportContext): Honour[] {
  const spans = context.segments.filter(({ role, tense }) => tense !== 'future' && looksBack.has(role))
  return context.document.blocks
    .filter(
      (block) => !block.table && spans.some(({ start, end }) => start <= block.start && block.start < end),
    )
    .flatMap((block) => splitSentences(context.document.text, block))
    .flatMap((sentence) => honoursIn(context, sentence))
}

function honoursIn(context: ReportContext, sentence: Span): Honour[] {
  const clauses = honourClauses(context.document.text, sentence)
  return [...clauses.flatMap((clause) => honoursOf(context, sentence, clause)), ...praises(context, sentence)]
}

function honoursOf(context: ReportContext, sentence: Span, clause: HonourClause): Honour[] {
  const { text } = context.document
  const titles = titlesIn(text.slice(clause.object.start, clause.object.end), clause.sure)
  const examined = examinedThing(text, sentence, clause)
  const subject = subjectText(text, clause)
  const recipients = recipientsOf(subject)
  const paired =
    /分别\s*$/.test(text.slice(clause.subject.start, clause.subject.end)) &&
    recipients.length === titles.length
  return titles.flatMap((title, index) => {
    const own = paired ? recipients.slice(index, index + 1) : recipients
    const named = own.length > 0 ? own : [context.meta.place]
    return named.map((recipient) => draftOf(context, clause, title, examined, recipient))
  })
}

function subjectText(text: string, { subject, before }: HonourClause): string {
  const own = subjectOf(text.slice(subject.start, subject.end))
  const earlier = before ? text.slice(before.start, before.end).replace(/[，,；;。]+$/, '') : ''
  return own === '' && isLoneSubject(earlier) ? earlier : own
}

/** 在…考核中 before the verb: its result is no title without it. */
function examinedThing(
  text: string,
  sentence: Span,
  { verb }: HonourClause,
): (Span & { thing: string }) | undefined {
  const match = examination.exec(text.slice(sentence.start, verb.start))
  const start = match ? sentence.start + match.index + match[0].indexOf('在') : 0
  return match ? { thing: match[1] ?? '', start, end: verb.start } : undefined
}

function draftOf(
  { meta }: ReportContext,
  clause: HonourClause,
  { title, start, end }: HonourTitle,
  examined: (Span & { thing: string }) | undefined,
  recipient: string | undefined,
): Honour {
  const bare = examined !== undefined && /等[次级]$|^优秀$/.test(title) && title.length <= 8
  const from = bare ? examined.start : clause.subject.start
  const to = clause.object.start + end
  return {
    type: 'honour',
    rule: clause.rule,
    confidence: clause.confidence,
    ...(meta.reviewYear === undefined ? {} : { year: meta.reviewYear }),
    title: bare ? examined.thing + title : title,
    ...(recipient === undefined ? {} : { recipient }),
    start: to - from > longestQuote ? clause.object.start + start : from,
    end: to,
  }
}

function praises({ document, meta }: ReportContext, sentence: Span): Honour[] {
  const words = document.text.slice(sentence.start, sentence.end)
  return [...words.matchAll(praise)].map((match) => ({
    type: 'honour' as const,
    rule: '<recipient>受到<authority>通报表扬',
    confidence: 0.5,
    ...(meta.reviewYear === undefined ? {} : { year: meta.reviewYear }),
    title: match[2] ?? '',
    ...(meta.place === undefined ? {} : { recipient: meta.place }),
    ...(match[1] ? { authority: match[1] } : {}),
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }))
}
