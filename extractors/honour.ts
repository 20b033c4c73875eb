/** Extracts titles won by the place or someone in it, one record per title and recipient. */
import type { Segment } from '../schemas/segment.js'
import type { Span } from '../schemas/span.js'
import { leadingActors } from './claims/actors.js'
import { subjectOf as subjectOfSegment } from './claims/subject.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { type HonourClause, honourClauses } from './honour/clause.js'
import { isLoneSubject, recipientsOf, subjectOf } from './honour/recipients.js'
import { type HonourTitle, isTitle, titlesIn } from './honour/titles.js'
import { commends, grade } from './lexicon/awards.js'
import {
  bareResult,
  conferredOn,
  conferringBody,
  examination,
  examinationEnding,
  incentive,
  levelWord,
  ownPlace,
  praise,
  titleFirst,
} from './lexicon/honours.js'
import { splitSentences } from './sentences.js'

export const honourExtractor: Extractor = {
  name: 'honour',
  version: 4,
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
/** In a commendation 优秀单位 alone is what it confers itself: an award. */
const bareGrade = new RegExp(`^(?:${grade})$`)
/** A quote longer than this starts at its title. */
const longestQuote = 100

function extractHonours(context: ReportContext): Honour[] {
  const { document, meta, segments } = context
  const spans = segments.filter(({ role, tense }) => tense !== 'future' && looksBack.has(role))
  return spans.flatMap((segment) => {
    const subject = subjectOfSegment(segment, meta)
    const own = subject === undefined ? context : { ...context, meta: { ...meta, place: subject } }
    return document.blocks
      .slice(segment.firstBlock, segment.endBlock)
      .filter((block) => !block.table)
      .flatMap((block) => splitSentences(document.text, within(block, segment)))
      .flatMap((sentence) => honoursIn(own, sentence))
      .map((honour) => (subject === undefined ? honour : { ...honour, subject }))
  })
}

/** A segment may begin in the middle of a paragraph. */
function within(block: Span, segment: Span): Span {
  return { start: Math.max(block.start, segment.start), end: Math.min(block.end, segment.end) }
}

function honoursIn(context: ReportContext, sentence: Span): Honour[] {
  const { text } = context.document
  return [
    ...honourClauses(text, sentence).flatMap((clause) => honoursOf(context, sentence, clause)),
    ...titlesFirst(context, sentence),
    ...conferred(context, sentence),
    ...praises(context, sentence, praise),
    ...praises(context, sentence, incentive),
  ]
}

function honoursOf(context: ReportContext, sentence: Span, clause: HonourClause): Honour[] {
  const { text } = context.document
  const { row, object, subject: before } = clause
  const titles = titlesIn(text.slice(object.start, object.end), row.sure, row.needs).filter(
    ({ title }) =>
      !(commends.test(context.meta.title) && bareGrade.test(title)) ||
      ownPlace.test(subjectText(text, clause)),
  )
  const subject = subjectText(text, clause)
  const review = reviewOf(text, sentence, clause, subject)
  const recipients = review?.isSubject ? [] : recipientsOf(subject)
  const paired = /分别\s*$/.test(text.slice(before.start, before.end)) && recipients.length === titles.length
  return titles.flatMap((title, index) => {
    const own = paired ? recipients.slice(index, index + 1) : recipients
    const named = own.length > 0 ? own : (spokenOf(context, sentence) ?? [context.meta.place])
    return named.map((recipient) => draftOf(context, clause, title, review, recipient))
  })
}

/** 县公安局化解纠纷326起，被省公安厅荣记集体二等功: in a bulletin the sentence opens with whom it is about. */
function spokenOf({ document, meta }: ReportContext, sentence: Span): string[] | undefined {
  const bulletin = meta.kind === 'notice' || meta.kind === 'briefing'
  return bulletin ? leadingActors(document.text, sentence)?.names : undefined
}

function subjectText(text: string, { subject, before }: HonourClause): string {
  const own = subjectOf(text.slice(subject.start, subject.end)).replace(/被.{2,20}$/, '')
  const earlier = before ? text.slice(before.start, before.end).replace(/[，,；;。]+$/, '') : ''
  return own === '' && isLoneSubject(earlier) ? earlier : own
}

type Review = { words: string; start: number; isSubject: boolean }

/** 在…考核中 before the verb, or …考核 as its subject: a bare result is no title without it. */
function reviewOf(
  text: string,
  sentence: Span,
  { verb, subject: own }: HonourClause,
  subject: string,
): Review | undefined {
  const match = examination.exec(text.slice(sentence.start, verb.start))
  if (match) {
    const thing = /^连续|年$/.test(match[1] ?? '') ? '' : (match[1] ?? '')
    const start = sentence.start + match.index + (/^[，,；;。]/.test(match[0]) ? 1 : 0)
    const contest = (match[2] ?? '').replace(/^\d{1,2}月(?:[上中下]旬|份|底|初)?/, '')
    return { words: thing + contest, start, isSubject: true }
  }
  return examinationEnding.test(subject) ? { words: subject, start: own.start, isSubject: true } : undefined
}

function draftOf(
  context: ReportContext,
  { row, subject, object }: HonourClause,
  { title, start, end }: HonourTitle,
  review: Review | undefined,
  recipient: string | undefined,
): Honour {
  const bare = review !== undefined && bareResult.test(title)
  const from = bare ? review.start : subject.start
  const to = object.start + end
  const authority =
    conferringBody.exec(context.document.text.slice(object.start + start, to))?.[0] ??
    /被([^，。；]{2,12}[厅部局委府会])$/.exec(context.document.text.slice(subject.start, subject.end))?.[1]
  return {
    ...common(context, row.rule, row.confidence),
    title: bare ? review.words + title : title,
    ...(recipient === undefined ? {} : { recipient }),
    ...(authority === undefined ? {} : { authority }),
    start: to - from > longestQuote ? object.start + start : from,
    end: to,
  }
}

function common({ meta }: ReportContext, rule: string, confidence: number) {
  const year = meta.reviewYear === undefined ? {} : { year: meta.reviewYear }
  return { type: 'honour' as const, rule, confidence, ...year }
}

/** 国家卫生县城创建成功. */
function titlesFirst(context: ReportContext, sentence: Span): Honour[] {
  const words = context.document.text.slice(sentence.start, sentence.end)
  const recipient = context.meta.place === undefined ? {} : { recipient: context.meta.place }
  return [...words.matchAll(titleFirst)].flatMap((match) => {
    const title = match[1] ?? ''
    const start = sentence.start + match.index
    if (!isTitle(title, false) || !levelWord.test(title.slice(0, 4))) return []
    return [
      {
        ...common(context, '<title>创建成功', 0.75),
        title,
        ...recipient,
        start,
        end: start + match[0].length,
      },
    ]
  })
}

/** 联合国旅游组织授予青川市“…”称号; what a commendation confers itself is an award. */
function conferred(context: ReportContext, sentence: Span): Honour[] {
  if (context.meta.kind === 'notice' && commends.test(context.meta.title)) return []
  const words = context.document.text.slice(sentence.start, sentence.end)
  return [...words.matchAll(conferredOn)].flatMap((match) => {
    const rest = words.slice(match.index + match[0].length)
    const quoted = /^[“"][^”"]+[”"]/.exec(rest)?.[0] ?? ''
    const start = sentence.start + match.index
    const [title] = titlesIn(quoted, true)
    if (!title || /被$/.test(match[1] ?? '')) return []
    const fields = { title: title.title, recipient: match[2] ?? '', authority: match[1] ?? '' }
    return [
      {
        ...common(context, '<authority>授予<recipient>“<title>”', 0.8),
        ...fields,
        start,
        end: start + match[0].length + quoted.length,
      },
    ]
  })
}

function praises(context: ReportContext, sentence: Span, pattern: RegExp): Honour[] {
  const words = context.document.text.slice(sentence.start, sentence.end)
  const recipient = context.meta.place === undefined ? {} : { recipient: context.meta.place }
  return [...words.matchAll(pattern)].map((match) => ({
    ...common(context, '<recipient>受到<authority>通报表扬', 0.5),
    title: match[2] ?? '',
    ...recipient,
    ...(match[1] ? { authority: match[1] } : {}),
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }))
}
