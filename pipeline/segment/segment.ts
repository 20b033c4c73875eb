/** A document and what it is → its segments: headings, the part each stretch plays, and the years it speaks of. */
import type { Clock } from '../../extractors/time-cues.js'
import type { ReportDocument } from '../../schemas/document.js'
import type { DocumentMeta } from '../../schemas/meta.js'
import type { Segment, SegmentRole } from '../../schemas/segment.js'
import { type Heading, type Line, readHeading } from './heading.js'
import { isBareLabel, labelOf, ranks } from './labels.js'
import { openParagraph, type Piece, samePart } from './openings.js'
import { enter, type Outline, titles } from './outline.js'
import { holdsBothTenses, inTime, type Part, partOfChapter, partOfSection, roleOfSection } from './part.js'

type State = {
  outline: Outline
  /** What the text speaks of now. */
  part: Part
  /** The role that the chapter gives to all its headings without a role of their own. */
  base: SegmentRole
  /** The part of a list that a colon announced, until the list ends. */
  announced?: Part | undefined
  /** The chapter looks back and forward. */
  mixed: boolean
}

const lists = new Set(['glossary', 'project_list', 'award_list', 'livelihood', 'annex'])

/**
 * Segments tile the text in order: the first starts at 0, each ends where the next starts, the last ends with
 * the text. A new one begins at every heading and wherever role, tense or years change.
 */
export function segment(document: ReportDocument, meta: DocumentMeta): Segment[] {
  const clock = clockOf(meta)
  const lines = document.blocks.map((block) => ({
    block,
    text: document.text.slice(block.start, block.end).trim(),
  }))
  const segments: Segment[] = []
  let state: State = { outline: [], part: { role: 'front', tense: 'neutral' }, base: 'front', mixed: true }
  for (const [at, line] of lines.entries()) {
    const heading = headingAt(lines, at, state, meta)
    state = heading ? underHeading(state, heading, clock) : leaveFront(state, line, meta, clock)
    const opened = openLine(document, line, heading, state, clock)
    state = opened.state
    for (const piece of opened.pieces) extend(segments, piece, state.outline, at)
  }
  return close(segments, document)
}

/** In December 今年 still means the year under review. */
export function clockOf({ reviewYear, planYear, delivered }: DocumentMeta): Clock {
  const year = delivered ? Number(delivered.slice(0, 4)) : planYear
  return { reviewYear, planYear, thisYear: year === reviewYear ? reviewYear : planYear }
}

/** A number alone on its line belongs to the heading below it. */
function headingAt(lines: Line[], at: number, state: State, meta: DocumentMeta): Heading | undefined {
  const line = lines[at]
  if (!line) return undefined
  const front = state.part.role === 'front'
  if (front && (meta.title.includes(line.text) || /工作报告|会议上/.test(line.text))) return undefined
  const next = lines[at + 1]
  if (isBareLabel(line.text) && next) return readHeading({ ...next, block: line.block }, lines[at + 2], false)
  const listed = front || lists.has(state.part.role) || state.announced?.role === 'livelihood'
  return readHeading(line, next, listed)
}

function underHeading(state: State, heading: Heading, clock: Clock): State {
  if (heading.rank <= ranks.han) {
    const part = partOfChapter(heading, state.part, clock)
    return {
      outline: enter(state.outline, heading),
      part,
      base: part.role,
      mixed: holdsBothTenses(heading.title) ?? state.mixed,
    }
  }
  const outline = enter(state.outline, {
    ...heading,
    role: roleOfSection(heading, state.base, state.part.tense),
  })
  const role = outline.findLast((above) => above.role !== undefined)?.role ?? state.base
  return { ...state, outline, part: partOfSection(heading, { ...state.part, role }, clock) }
}

/** Without a heading the front ends with the first paragraph that is no salutation and no line of a session. */
function leaveFront(state: State, { text }: Line, meta: DocumentMeta, clock: Clock): State {
  if (state.part.role !== 'front' || text.length < 60) return state
  if (/我代表|会议上|工作报告|各位代表[：:]?$/.test(text)) return state
  const part = defaultPart(meta, clock)
  return { ...state, part, base: part.role }
}

/** What a document of its kind speaks of before any heading says more. */
function defaultPart({ kind }: DocumentMeta, clock: Clock): Part {
  if (kind === 'project_list') return inTime('project_list', undefined, clock)
  return inTime(kind === 'briefing' ? 'tasks' : 'review', undefined, clock)
}

function openLine(
  document: ReportDocument,
  line: Line,
  heading: Heading | undefined,
  state: State,
  clock: Clock,
): { pieces: Piece[]; state: State } {
  const { start, end } = line.block
  if (state.announced && !heading) {
    const goesOn = isItem(line) || /[；;：:]$/.test(line.text)
    return {
      pieces: [{ start, part: state.announced }],
      state: goesOn ? state : { ...state, announced: undefined },
    }
  }
  if (state.part.role === 'front' || (heading && !heading.runIn)) {
    return { pieces: [{ start, part: state.part }], state }
  }
  const opened = openParagraph(document.text, { start, end }, state.part, clock, state.mixed)
  const outline =
    opened.fresh && !heading ? state.outline.filter(({ rank }) => rank <= ranks.han) : state.outline
  const base = opened.part.role === state.part.role ? state.base : opened.part.role
  return {
    pieces: opened.pieces,
    state: { ...state, outline, base, part: opened.part, announced: opened.announced },
  }
}

function isItem({ text, block }: Line): boolean {
  return (
    block.kind === 'table_row' || labelOf(text) !== undefined || /^[一二三四五六七八九十]{1,2}是/.test(text)
  )
}

/** Begins a segment at the piece, or lengthens the last one where nothing changes. */
function extend(segments: Segment[], { start, part }: Piece, outline: Outline, block: number): void {
  const last = segments.at(-1)
  const heading = titles(outline)
  const same = last && samePart(part, last) && heading.join('\n') === last.heading.join('\n')
  if (last) last.endBlock = Math.max(last.endBlock, same ? block + 1 : block)
  if (same) return
  const { role, tense, fromYear, toYear } = part
  segments.push({
    start,
    end: start,
    role,
    heading,
    level: heading.length,
    tense,
    ...(fromYear === undefined ? {} : { fromYear, toYear }),
    firstBlock: block,
    endBlock: block + 1,
  })
}

function close(segments: Segment[], document: ReportDocument): Segment[] {
  return segments.map((each, at) => ({
    ...each,
    start: at === 0 ? 0 : each.start,
    end: segments[at + 1]?.start ?? document.text.length,
  }))
}
