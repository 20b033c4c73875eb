/** A document with its segments → all its claims, promised or reported, once for both extractors. */
import type { DocumentMeta } from '../../schemas/meta.js'
import type { Due, Period } from '../../schemas/period.js'
import type { Segment, SegmentRole } from '../../schemas/segment.js'
import { type Span, spanBehind } from '../../schemas/span.js'
import type { ReportContext } from '../extractor.js'
import { projectSpans } from '../projects/document-projects.js'
import { splitSentences } from '../sentences.js'
import { findTimes, type YearFrame } from '../values/period.js'
import { backgroundOf } from './background.js'
import {
  type Commitment,
  commitmentAt,
  dueOf,
  frameOf,
  lookingBack,
  type Mood,
  moodOf,
  periodOf,
  timeOf,
} from './modality.js'
import { isYield } from './project-figure.js'
import { type Claim, readClaims } from './sentence.js'
import { readStatusClaims, type StatusClaim } from './status.js'
import { spokenOf, subjectOf } from './subject.js'
import { isPlanned, isPortfolio } from './unachieved.js'

/** A claim in its place: sentence, section, mood, time. */
export type PlacedClaim = {
  claim: Claim
  mood: Mood
  sentence: Span
  segment: Segment
  commitment: Commitment
  due: Due
  period?: Period
  year?: number
  subject?: string
}

export type PlacedStatus = {
  status: StatusClaim
  sentence: Span
  segment: Segment
  commitment: Commitment
  year?: number
}

export type Analysis = { claims: PlacedClaim[]; statuses: PlacedStatus[] }

/** Sections that hold no claims of the reporting body. */
const silentRoles = new Set<SegmentRole>([
  'front',
  'situation',
  'closing',
  'glossary',
  'project_list',
  'award_list',
])

/** Documents that tell what each bureau and township did. */
const bulletins = new Set<DocumentMeta['kind']>(['notice', 'briefing'])

const analyses = new WeakMap<ReportContext, Analysis>()

export function analyze(context: ReportContext): Analysis {
  const known = analyses.get(context)
  if (known) return known
  const made = analyzeAfresh(context)
  analyses.set(context, made)
  return made
}

function analyzeAfresh(context: ReportContext): Analysis {
  const { document, meta, segments } = context
  const analysis: Analysis = { claims: [], statuses: [] }
  const ofProjects = projectSpans(context)
  let first = 0
  for (const segment of segments) {
    if (silentRoles.has(segment.role) && !(segment.role === 'situation' && bulletins.has(meta.kind))) continue
    while (first < document.blocks.length && (document.blocks[first]?.end ?? 0) <= segment.start) first++
    const frame = frameOf(segment, meta.reviewYear, meta.planYear)
    const subject = subjectOf(segment, meta)
    for (let at = first; at < document.blocks.length; at++) {
      const block = document.blocks[at]
      if (!block || block.start >= segment.end) break
      if (block.kind === 'heading' || block.kind === 'table_row') continue
      const stretch = { start: Math.max(block.start, segment.start), end: Math.min(block.end, segment.end) }
      for (const sentence of splitSentences(document.text, stretch)) {
        placeSentence(analysis, document.text, sentence, { segment, frame, meta, subject, ofProjects })
      }
    }
  }
  return analysis
}

/** What is known of the part a sentence stands in. */
type Setting = {
  segment: Segment
  frame: YearFrame
  meta: DocumentMeta
  /** Who speaks, where that is not the reporting place. */
  subject: string | undefined
  ofProjects: readonly Span[]
}

function placeSentence(
  analysis: Analysis,
  text: string,
  sentence: Span,
  { segment, frame, meta, subject, ofProjects }: Setting,
): void {
  const claims = readClaims(text, sentence, bulletins.has(meta.kind))
  const times = claims.length > 0 ? findTimes(text, frame, sentence) : []
  for (const claim of claims) {
    const time = timeOf(times, claim.clause, claim.figure, text, segment.tense === 'past')
    const back = lookingBack(times, claim.figure, text, frame)
    const clause = text.slice(claim.clause.start, claim.clause.end)
    const asked =
      isPlanned(text, claim) ||
      (underWay(meta) && /预计全年[^，；]*$/.test(text.slice(claim.clause.start, claim.figure.start)))
    const told = moodOf(segment, clause, time, back !== undefined, frame)
    const mood = asked && underWay(meta) ? 'promised' : told
    if (
      told === 'reported' &&
      mood === told &&
      bulletins.has(meta.kind) &&
      (asked || isPortfolio(text, claim) || isYield(text, claim, sentence))
    )
      continue
    if (claim.measure === 'rank' && claim.indicator === '') continue
    const commitment = commitmentAt(text, sentence, claim.figure.start)
    const committed = commitment.strength !== 'expected'
    // 计划改造31个小区 under a programme on a list of projects is a target of its year.
    const promisedOfProject = mood === 'promised' && !(asked && claim.figure.family === 'count')
    if ((promisedOfProject || isSpent(claim)) && liesIn(ofProjects, claim.figure)) continue
    if (mood === 'promised' && backgroundOf(text, claim, sentence, committed)) continue
    const { due, year } = dueOf(time, segment, frame)
    const period = periodOf(segment.tense === 'future' ? (back ?? time) : time, segment, frame)
    const reported = period ? Number(period.to.slice(0, 4)) : undefined
    const spoken = subject || claim.who ? undefined : spokenOf(claim.indicator, meta)
    const who = claim.who ?? subject ?? spoken?.subject
    analysis.claims.push({
      claim: spoken ? { ...claim, indicator: spoken.indicator } : claim,
      mood,
      sentence,
      segment,
      commitment,
      due,
      ...(period ? { period } : {}),
      ...(mood === 'promised' ? given(year) : given(reported)),
      ...(who ? { subject: who } : {}),
    })
  }
  if (segment.role !== 'headline_targets') return
  for (const status of readStatusClaims(text, sentence, claims)) {
    const { year } = dueOf(undefined, segment, frame)
    analysis.statuses.push({
      status,
      sentence,
      segment,
      commitment: commitmentAt(text, sentence, status.quote.start),
      ...given(year),
    })
  }
}

/** A bulletin of the half-year: what its year has planned is still to come. */
function underWay({ reviewYear, planYear }: DocumentMeta): boolean {
  return reviewYear !== undefined && reviewYear === planYear
}

/** What went into a finished project is its price; what it brought (带动消费184亿元) is an outcome. */
function isSpent({ figure, indicator }: Claim): boolean {
  return figure.family === 'money' && /^(?:累计)?(?:投资|投入)(?:资金)?$/.test(indicator)
}

/** True where the figure lies in one of the spans. */
function liesIn(spans: readonly Span[], { start, end }: Span): boolean {
  const span = spanBehind(spans, start)
  return span !== undefined && span.start <= start && end <= span.end
}

function given(year: number | undefined): { year?: number } {
  return year === undefined ? {} : { year }
}
