/** Extracts tasks: named deliverables without a figure that the report promises to bring about. */
import type { Segment, SegmentRole } from '../schemas/segment.js'
import { overlaps, type Span, spanBehind } from '../schemas/span.js'
import { dueOf, frameOf, moodOf, timeOf } from './claims/modality.js'
import { subjectOf } from './claims/subject.js'
import type { DraftOf, Extractor, ReportContext } from './extractor.js'
import { projectSpans } from './projects/document-projects.js'
import { responsibleFor } from './responsible.js'
import { splitClauses, splitSentences } from './sentences.js'
import { type FoundTask, tasksIn } from './task/clause.js'
import { findTimes, type TimeMatch, type YearFrame } from './values/period.js'
import { findQuantities } from './values/quantity.js'

export const taskExtractor: Extractor = { name: 'task', version: 4, types: ['task'], extract: extractTasks }

/** Sections that promise no single deliverable. */
const silent = new Set<SegmentRole>([
  'front',
  'situation',
  'requirements',
  'headline_targets',
  'closing',
  'glossary',
  'project_list',
  'award_list',
])

/** “十四五”收官, “十四五”规划 name a plan. */
const notDeadline = /(?:规划|收官|总结|评估)/
const noteMarker = /[［[]\d{1,3}[］\]]/g

type Place = {
  context: ReportContext
  segment: Segment
  frame: YearFrame
  sentence: Span
  projects: readonly Span[]
}

function extractTasks(context: ReportContext): DraftOf<'task'>[] {
  const { document, meta, segments } = context
  const projects = projectSpans(context)
  return segments
    .filter(({ role, tense }) => !silent.has(role) && tense !== 'past')
    .flatMap((segment) => {
      const frame = frameOf(segment, meta.reviewYear, meta.planYear)
      return document.blocks
        .slice(segment.firstBlock, segment.endBlock)
        .filter((block) => block.kind !== 'heading')
        .map(({ start, end }) => ({ start: Math.max(start, segment.start), end: Math.min(end, segment.end) }))
        .flatMap((stretch) => splitSentences(document.text, stretch))
        .flatMap((sentence) => tasksOf({ context, segment, frame, sentence, projects }))
    })
}

function tasksOf(place: Place): DraftOf<'task'>[] {
  const { text } = place.context.document
  const found = splitClauses(text, place.sentence)
    .flatMap((clause) =>
      tasksIn(text.slice(clause.start, clause.end)).map((task) => ({
        clause,
        task: moved(task, clause.start),
      })),
    )
    // What is built is a milestone of its project, and no second entry in the clerk's list.
    .filter(({ task }) => !touches(place.projects, task.deliverable))
  if (found.length === 0) return []
  // “十五五” in the name of a plan is no deadline.
  const times = findTimes(text, place.frame, place.sentence).filter(
    (time) =>
      !(
        notDeadline.test(text.slice(time.start, time.end + 3)) ||
        found.some(({ task }) => overlaps(time, task.deliverable))
      ),
  )
  return found.flatMap(({ clause, task }) => draftOf(place, clause, task, times))
}

function touches(spans: readonly Span[], stretch: Span): boolean {
  const span = spanBehind(spans, stretch.start)
  return span !== undefined && overlaps(span, stretch)
}

function moved(task: FoundTask, by: number): FoundTask {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by })
  return { ...task, verb: move(task.verb), deliverable: move(task.deliverable) }
}

function draftOf(place: Place, clause: Span, task: FoundTask, times: TimeMatch[]): DraftOf<'task'>[] {
  const { context, segment, frame } = place
  const { text } = context.document
  const { verb, deliverable } = task
  if (findQuantities(text, deliverable).some(({ quantity }) => quantity.unit !== '')) return []
  const time = timeOf(times, clause, verb, text)
  if (moodOf(segment, text.slice(clause.start, clause.end), time, false, frame) !== 'promised') return []
  const { due, year } = dueOf(time, segment, frame)
  const responsible = responsibleFor(context, deliverable)
  const subject = subjectOf(segment, context.meta)
  return [
    {
      type: 'task',
      rule: task.rule.rule,
      confidence: round(task.rule.confidence - (task.reserved ? 0.15 : 0) + (due.implied ? 0 : 0.05)),
      ...(year === undefined ? {} : { year }),
      ...(subject === undefined ? {} : { subject }),
      deliverable: text.slice(deliverable.start, deliverable.end).replace(noteMarker, ''),
      verb: text.slice(verb.start, verb.end),
      due,
      ...(responsible.length > 0 ? { responsible } : {}),
      start: verb.start,
      end: deliverable.end,
    },
  ]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
