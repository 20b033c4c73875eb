/** A heading, or the end of the front → the state under it. */
import { progressHeading } from '../../extractors/lexicon/headings.js'
import { type Clock, firstTimeCue, timeCues } from '../../extractors/time-cues.js'
import type { DocumentMeta } from '../../schemas/meta.js'
import type { Heading, Line } from './heading.js'
import { ranks } from './labels.js'
import { leadingCue, turned } from './opening-cues.js'
import { enter, type Outline } from './outline.js'
import { holdsBothTenses, inTime, type Part, partOfChapter, partOfSection, roleOfSection } from './part.js'
import { roleIn, type State } from './state.js'
import { votedTense } from './votes.js'

/** Kinds whose headings do not say what time their articles speak of. */
const tells: ReadonlySet<DocumentMeta['kind']> = new Set(['notice', 'briefing', 'other'])
const shortestParagraph = 40
/** Lines of the front that name the session, captions of photographs among them, are no longer than this. */
const longestCaption = 120
/** An article's first paragraphs decide. */
export const longestVote = 12

export function underHeading(before: State, heading: Heading, meta: DocumentMeta, clock: Clock): State {
  if (isChapter(heading, before.outline, clock)) {
    const part = partOfChapter(heading, before.part, clock)
    const mixed = holdsBothTenses(heading.title, clock) ?? before.mixed
    return {
      ...before,
      outline: enter(before.outline, { ...heading, chapter: true }),
      part,
      base: part.role,
      mixed,
      named: timeCues(heading.title, clock),
      announced: undefined,
    }
  }
  const state = before.part.role === 'front' ? withPart(before, defaultPart(meta, clock)) : before
  const role = roleOfSection(heading, state.base, state.part)
  const outline = enter(state.outline, { ...heading, role })
  const part = partOfSection(heading, { ...state.part, role: roleIn(outline, state.base) }, clock)
  return { ...state, outline, part }
}

function withPart(state: State, part: Part): State {
  return { ...state, part, base: part.role }
}

/**
 * 一、 is a chapter, but a section below a chapter that has no number (附件, 2023年十大项目), unless its own words
 * say part and time.
 */
function isChapter(heading: Heading, outline: Outline, clock: Clock): boolean {
  if (heading.rank > ranks.han) return false
  const below = outline.some(({ rank, chapter }) => rank < heading.rank && chapter)
  return (
    !below ||
    (holdsBothTenses(heading.title, clock) !== undefined && firstTimeCue(heading.title, clock) !== undefined)
  )
}

/** A heading that says neither part nor time is read by what stands below it. */
export function readBelow(
  state: State,
  heading: Heading,
  below: readonly Line[],
  meta: DocumentMeta,
  clock: Clock,
): State {
  if (!(state.part.role === 'review' || state.part.role === 'tasks')) return state
  if (firstTimeCue(heading.title, clock)) return state
  if (!tells.has(meta.kind)) {
    return heading.rank <= ranks.han && !heading.runIn ? foretold(state, below[0], clock) : state
  }
  if (state.outline.some(({ title }) => progressHeading.test(title))) return state
  const article = below.map(({ text }) => text)
  const end = article.findIndex((text) => text.length < shortestParagraph)
  const tense = votedTense(end < 0 ? article : article.slice(0, end))
  if (!tense || tense === state.part.tense) return state
  const part = inTime(tense === 'past' ? 'review' : 'tasks', undefined, clock)
  return withPart(state, part)
}

/** 二、奋力书写新答卷, and below it 2025年，我们要…: the chapter turns with its first words, not after its heading. */
function foretold(state: State, next: Line | undefined, clock: Clock): State {
  if (!state.mixed || !next || next.text.length < shortestParagraph / 2) return state
  const part = turned(state.part, leadingCue(next.text.slice(0, 60), clock), clock, true)
  return part.tense === state.part.tense ? state : withPart(state, part)
}

/** Without a heading the front ends with the first paragraph that is no salutation and no line of a session. */
export function leaveFront(state: State, { text }: Line, meta: DocumentMeta, clock: Clock): State {
  if (state.part.role !== 'front' || text.length < shortestParagraph) return state
  if (/^.{0,10}我代表|受.{2,20}委托|[：:]$/.test(text) || !text.includes('。')) return state
  if (text.length < longestCaption && /工作报告|会议上$/.test(text)) return state
  return withPart(state, defaultPart(meta, clock))
}

/** What a document of its kind speaks of before any heading says more. */
function defaultPart({ kind, title }: DocumentMeta, clock: Clock): Part {
  if (kind === 'notice' && /表彰|奖励|获奖|命名/.test(title)) return inTime('award_list', undefined, clock)
  if (kind === 'project_list') return inTime('project_list', undefined, clock)
  const planned = kind === 'notice' && /任务|分工|分解|计划|方案|要点|安排/.test(title)
  return inTime(kind === 'briefing' || planned ? 'tasks' : 'review', undefined, clock)
}
