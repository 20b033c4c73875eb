/** A heading → the part its stretch plays and the years it speaks of. */
import { chapterRows, progressHeading, sectionRoles } from '../../extractors/lexicon/headings.js'
import { type Clock, firstTimeCue, type TimeCue, timeCues } from '../../extractors/time-cues.js'
import type { SegmentRole, Tense } from '../../schemas/segment.js'
import type { Heading } from './heading.js'

/** What a stretch of text is about, until something changes it. */
export type Part = {
  role: SegmentRole
  tense: Tense
  fromYear?: number | undefined
  toYear?: number | undefined
}

export function samePart(a: Part, b: Part | undefined): boolean {
  return (
    b !== undefined &&
    a.role === b.role &&
    a.tense === b.tense &&
    a.fromYear === b.fromYear &&
    a.toYear === b.toYear
  )
}

/** Parts without a time of their own. */
const timeless: ReadonlySet<SegmentRole> = new Set(['front', 'glossary', 'annex'])
const forward: ReadonlySet<SegmentRole> = new Set([
  'requirements',
  'headline_targets',
  'tasks',
  'livelihood',
  'self_construction',
  'closing',
  'project_list',
])

/** From the words of the chapter's heading; a heading that says nothing goes on as before. */
export function partOfChapter({ title }: Heading, above: Part, clock: Clock): Part {
  const cue = firstTimeCue(title, clock)
  const role = chapterRole(title, cue)
  if (role) return inTime(role, cue, clock)
  if (above.role === 'front') return inTime(cue?.tense === 'future' ? 'tasks' : 'review', cue, clock)
  return retimed(
    preludes.has(above.role) && above.tense === 'future' ? { ...above, role: 'tasks' } : above,
    cue,
  )
}

/** Targets head a chapter of tasks; work of a year gone by is a review, whatever it is called. */
function chapterRole(title: string, cue: TimeCue | undefined): SegmentRole | undefined {
  const role = roleOf(title)
  if (role === 'tasks' && cue?.tense === 'past') return 'review'
  if (role === 'livelihood' && progressHeading.test(title)) return 'review'
  return role === 'headline_targets' ? 'tasks' : role
}

/** The role that a heading inside a chapter has of its own; a review stays one, whatever it reviews. */
export function roleOfSection(
  { title }: Heading,
  base: SegmentRole,
  { tense, fromYear, toYear }: Part,
): SegmentRole | undefined {
  const severalYears = fromYear !== toYear
  if (timeless.has(base) || tense === 'past') return undefined
  const role = roleOf(title)
  if (role === 'livelihood' && !/[件项].{0,8}实事|实事(?:项目|清单|安排)/.test(title)) return undefined
  if (role === 'headline_targets' && severalYears) return undefined
  return role && sectionRoles.has(role) ? role : undefined
}

export function partOfSection({ title }: Heading, above: Part, clock: Clock): Part {
  const cue = firstTimeCue(title, clock)
  return cue?.tense === above.tense ? retimed(above, cue) : above
}

/**
 * True for 2021年工作回顾和2022年重点工作 in one chapter, false for 2025年主要工作和“十四五”成就; undefined where the
 * heading says nothing of its part.
 */
export function holdsBothTenses(words: string, clock: Clock): boolean | undefined {
  if (!roleOf(words)) return undefined
  const tenses = timeCues(words, clock).map(({ tense }) => tense)
  if (tenses.length > 1) return tenses.includes('past') && tenses.includes('future')
  const holds = (role: SegmentRole) => chapterRows.some((row) => row.role === role && row.pattern.test(words))
  return holds('review') && holds('tasks')
}

/** The role whose words stand first in the heading. */
function roleOf(words: string): SegmentRole | undefined {
  let best: { role: SegmentRole; at: number } | undefined
  for (const { role, pattern } of chapterRows) {
    const at = pattern.exec(words)?.index
    if (at === undefined) continue
    if (isWhole(role)) return role
    if (!best || at < best.at) best = { role, at }
  }
  const tasks =
    best &&
    preludes.has(best.role) &&
    chapterRows.some((row) => row.role === 'tasks' && row.pattern.test(words))
  return tasks ? 'tasks' : best?.role
}

/** 总体要求和重点任务: what comes first is short, and the tasks follow. */
const preludes: ReadonlySet<SegmentRole> = new Set(['requirements', 'situation'])

/** Lists and annexes are named whole; their words count wherever they stand. */
function isWhole(role: SegmentRole): boolean {
  return timeless.has(role) || role === 'livelihood' || role === 'award_list' || role === 'project_list'
}

/** The role's own time where the heading names none: the review year looks back, the plan year forward. */
export function inTime(role: SegmentRole, cue: TimeCue | undefined, clock: Clock): Part {
  if (timeless.has(role)) return { role, tense: 'neutral' }
  if (role === 'review' || role === 'situation') return lookingBack(role, cue, clock)
  if (role === 'award_list') return years(role, 'past', clock.reviewYear)
  if (!forward.has(role)) return { role, tense: 'neutral' }
  const future = cue && cue.tense !== 'past' ? cue : undefined
  return { role, tense: 'future', ...(future ? span(future) : span(year(clock.planYear))) }
}

/** Of a plan under way (“十四五” in 2023) only the years up to the review year are looked back on. */
function lookingBack(role: SegmentRole, cue: TimeCue | undefined, clock: Clock): Part {
  if (!cue) return years(role, 'past', clock.reviewYear)
  const toYear = Math.min(cue.toYear, clock.reviewYear ?? cue.toYear)
  return { role, tense: 'past', fromYear: Math.min(cue.fromYear, toYear), toYear }
}

/** The same part at another time; review and tasks turn into each other with the tense. */
export function retimed(part: Part, cue: TimeCue | undefined): Part {
  if (!cue || timeless.has(part.role)) return part
  const role = turnedRole(part.role, cue.tense)
  return { role, tense: cue.tense === 'neutral' ? part.tense : cue.tense, ...span(cue) }
}

function turnedRole(role: SegmentRole, tense: Tense): SegmentRole {
  if (role === 'review' && tense === 'future') return 'tasks'
  return role === 'tasks' && tense === 'past' ? 'review' : role
}

function years(role: SegmentRole, tense: Tense, only: number | undefined): Part {
  return { role, tense, ...span(year(only)) }
}

function year(only: number | undefined): Pick<Part, 'fromYear' | 'toYear'> {
  return only === undefined ? {} : { fromYear: only, toYear: only }
}

function span({ fromYear, toYear }: Pick<Part, 'fromYear' | 'toYear'>): Pick<Part, 'fromYear' | 'toYear'> {
  return fromYear === undefined ? {} : { fromYear, toYear }
}
