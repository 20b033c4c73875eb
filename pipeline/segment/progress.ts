/** What has been read so far and the next line → what the text speaks of now. */
import { type Clock, firstTimeCue, type TimeCue, timeCues } from '../../extractors/time-cues.js'
import type { DocumentMeta } from '../../schemas/meta.js'
import type { SegmentRole } from '../../schemas/segment.js'
import { type Heading, type Line, readHeading } from './heading.js'
import { isBareLabel, labelOf, ranks } from './labels.js'
import { startsWithGreeting } from './opening-cues.js'
import { openParagraph, type Piece } from './openings.js'
import { enter, type Outline } from './outline.js'
import { holdsBothTenses, inTime, type Part, partOfChapter, partOfSection, roleOfSection } from './part.js'
import { votedTense } from './votes.js'

export type State = {
  outline: Outline
  /** What the text speaks of now. */
  part: Part
  /** The role that the chapter gives to all its headings without a role of their own. */
  base: SegmentRole
  /** The chapter looks back and forward. */
  mixed: boolean
  /** The times that the chapter's heading names. */
  named: readonly TimeCue[]
  /** The part of a list that a colon or a first item announced, until the list ends. */
  announced?: Part | undefined
  /** The end of the last block where its sentence was not finished. */
  tail: string
}

export const atStart: State = {
  outline: [],
  part: { role: 'front', tense: 'neutral' },
  base: 'front',
  mixed: true,
  named: [],
  tail: '',
}

const lists: ReadonlySet<SegmentRole> = new Set([
  'glossary',
  'project_list',
  'award_list',
  'livelihood',
  'annex',
])
/** Kinds whose headings do not say what time their articles speak of. */
const tells: ReadonlySet<DocumentMeta['kind']> = new Set(['notice', 'briefing', 'other'])
const shortestParagraph = 60
const longestTail = 80

/** @returns the state after the line, and the pieces into which the line falls */
export function readLine(
  text: string,
  lines: readonly Line[],
  at: number,
  before: State,
  meta: DocumentMeta,
  clock: Clock,
): { state: State; pieces: Piece[] } {
  const line = lines[at]
  if (!line) return { state: before, pieces: [] }
  const heading = headingAt(lines, at, before, meta)
  const entered = heading ? underHeading(before, heading, clock) : leaveFront(before, line, meta, clock)
  const state = heading && tells.has(meta.kind) ? voted(entered, heading, lines, at, clock) : entered
  const { start } = line.block
  const tail = heading && !heading.runIn ? '' : unfinished(line.text, before.tail)
  if (state.announced && !heading)
    return { state: { ...inList(state, line), tail }, pieces: [{ start, part: state.announced }] }
  if (state.part.role === 'front' || (heading && !heading.runIn)) {
    return { state: { ...state, tail, announced: undefined }, pieces: [{ start, part: state.part }] }
  }
  const opened = readParagraph(text, line, heading, state, lines[at + 1], clock)
  return { state: { ...opened.state, tail }, pieces: opened.pieces }
}

/** A number alone on its line belongs to the heading below it. */
function headingAt(
  lines: readonly Line[],
  at: number,
  state: State,
  meta: DocumentMeta,
): Heading | undefined {
  const line = lines[at]
  if (!line) return undefined
  const front = state.part.role === 'front'
  if (front && (meta.title.includes(line.text) || /工作报告|会议上/.test(line.text))) return undefined
  const next = lines[at + 1]
  if (isBareLabel(line.text) && next) return readHeading({ ...next, block: line.block }, lines[at + 2], false)
  const listed = front || lists.has(state.part.role) || state.announced?.role === 'livelihood'
  return readHeading(line, next, listed, state.tail !== '')
}

function underHeading(state: State, heading: Heading, clock: Clock): State {
  if (isChapter(heading, state.outline, clock)) {
    const part = partOfChapter(heading, state.part, clock)
    const mixed = holdsBothTenses(heading.title, clock) ?? state.mixed
    return {
      ...state,
      outline: enter(state.outline, { ...heading, chapter: true }),
      part,
      base: part.role,
      mixed,
      named: timeCues(heading.title, clock),
      announced: undefined,
    }
  }
  const role = roleOfSection(heading, state.base, state.part.tense)
  const outline = enter(state.outline, { ...heading, role })
  const part = partOfSection(heading, { ...state.part, role: roleIn(outline, state.base) }, clock)
  return { ...state, outline, part }
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

/** Articles of a notice or a briefing say in their sentences whether they look back or forward. */
function voted(state: State, heading: Heading, lines: readonly Line[], at: number, clock: Clock): State {
  if (!(state.part.role === 'review' || state.part.role === 'tasks')) return state
  if (firstTimeCue(heading.title, clock)) return state
  const next = lines.findIndex((line, index) => index > at && line.text.length < shortestParagraph)
  const tense = votedTense(lines.slice(at, next < 0 ? undefined : next).map(({ text }) => text))
  if (!tense || tense === state.part.tense) return state
  const part = inTime(tense === 'past' ? 'review' : 'tasks', undefined, clock)
  return { ...state, part, base: part.role }
}

function roleIn(outline: Outline, base: SegmentRole): SegmentRole {
  return outline.findLast(({ role }) => role !== undefined)?.role ?? base
}

/** Without a heading the front ends with the first paragraph that is no salutation and no line of a session. */
function leaveFront(state: State, { text }: Line, meta: DocumentMeta, clock: Clock): State {
  if (state.part.role !== 'front' || text.length < shortestParagraph) return state
  if (/我代表|会议上|工作报告|各位代表[：:]?$/.test(text)) return state
  const part = defaultPart(meta, clock)
  return { ...state, part, base: part.role }
}

/** What a document of its kind speaks of before any heading says more. */
function defaultPart({ kind }: DocumentMeta, clock: Clock): Part {
  if (kind === 'project_list') return inTime('project_list', undefined, clock)
  return inTime(kind === 'briefing' ? 'tasks' : 'review', undefined, clock)
}

function inList(state: State, line: Line): State {
  return isItem(line) || /[；;：:]$/.test(line.text) ? state : { ...state, announced: undefined }
}

/** 各位代表！ and a turn to another time or part leave the smaller headings above. */
function readParagraph(
  text: string,
  line: Line,
  heading: Heading | undefined,
  state: State,
  next: Line | undefined,
  clock: Clock,
): { state: State; pieces: Piece[] } {
  const { start, end } = line.block
  const greeted = !heading && startsWithGreeting(text, line.block) ? leaveSections(state) : state
  const around = {
    clock,
    mixed: state.mixed,
    named: state.named,
    tail: state.tail,
    beforeItem: next !== undefined && isCounted(next),
  }
  const opened = openParagraph(text, { start, end }, greeted.part, around)
  const left = opened.fresh && !heading ? leaveSections(greeted) : greeted
  const base = opened.part.role === greeted.part.role ? left.base : opened.part.role
  return {
    state: { ...left, base, part: opened.part, announced: opened.announced },
    pieces: opened.pieces,
  }
}

function leaveSections(state: State): State {
  const outline = state.outline.filter(({ rank }) => rank <= ranks.han)
  return { ...state, outline, part: { ...state.part, role: roleIn(outline, state.base) } }
}

/** 1. or 一是, as livelihood lists count their items. */
function isCounted({ text }: Line): boolean {
  return labelOf(text)?.kind === 'arabic' || /^一是/.test(text)
}

function isItem({ text, block }: Line): boolean {
  if (block.kind === 'table_row' || /^[一二三四五六七八九十]{1,2}是/.test(text)) return true
  const label = labelOf(text)
  return label !== undefined && label.kind !== 'part' && label.kind !== 'han' && label.kind !== 'hanBracket'
}

/** A line that stops in mid-sentence; what is joined to it goes on until a full stop. */
function unfinished(text: string, before: string): string {
  if (/[。！？!?：:；;”’）)》】…]$/.test(text)) return ''
  if (before === '' && !/[的和与及、，,是了在对将]$/.test(text)) return ''
  const sentence = text.slice(text.lastIndexOf('。') + 1)
  return (before + sentence).slice(-longestTail)
}
