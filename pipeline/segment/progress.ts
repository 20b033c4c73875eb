/** The next line of a document and the state before it → its pieces, and the state after it. */
import type { Clock } from '../../extractors/time-cues.js'
import type { DocumentMeta } from '../../schemas/meta.js'
import type { SegmentRole } from '../../schemas/segment.js'
import { type Heading, isCutOff, type Line, readHeading } from './heading.js'
import { isBareLabel, labelOf } from './labels.js'
import { startsWithGreeting } from './opening-cues.js'
import { openParagraph, type Piece } from './openings.js'
import type { Part } from './part.js'
import { leaveSections, type State } from './state.js'
import { leaveFront, longestVote, readBelow, underHeading } from './under-heading.js'

const glossary: Part = { role: 'glossary', tense: 'neutral' }
const lists: ReadonlySet<SegmentRole> = new Set([
  'glossary',
  'project_list',
  'award_list',
  'livelihood',
  'annex',
])
const longestTail = 80

type Read = { state: State; pieces: Piece[] }

export function readLine(
  text: string,
  lines: readonly Line[],
  at: number,
  before: State,
  meta: DocumentMeta,
  clock: Clock,
): Read {
  const line = lines[at]
  if (!line) return { state: before, pieces: [] }
  const { start } = line.block
  if (isNote(line, before)) return { state: before, pieces: [{ start, part: glossary }] }
  const heading = headingAt(lines, at, before, meta)
  const state = heading
    ? readBelow(
        underHeading(before, heading, meta, clock),
        heading,
        lines.slice(at + 1, at + 1 + longestVote),
        meta,
        clock,
      )
    : leaveFront(before, line, meta, clock)
  const tail = heading && !heading.runIn ? '' : unfinished(line.text, before.tail)
  if (state.announced && !heading && (state.announced.open || isItem(line))) {
    const announced = { ...state.announced, open: /[；;：:]$/.test(line.text) }
    return { state: { ...state, tail, announced }, pieces: [{ start, part: announced.part }] }
  }
  if (state.part.role === 'front' || (heading && !heading.runIn)) {
    return { state: { ...state, tail, announced: undefined }, pieces: [{ start, part: state.part }] }
  }
  const opened = readParagraph(text, line, heading, state, lines[at + 1], clock)
  return { state: { ...opened.state, tail }, pieces: opened.pieces }
}

/** Footnotes explain words wherever they stand; so do marked or numbered explanations after the closing words. */
function isNote({ block, text }: Line, { part }: State): boolean {
  if (block.kind === 'footnote') return true
  return (
    part.role === 'closing' && /^(?:[［[【〔]\d+[］\]】〕]|注\d|\d{1,3}[.．、][^。]{1,30}[：:])/.test(text)
  )
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
  const listed = front || lists.has(state.part.role) || state.announced?.part.role === 'livelihood'
  return readHeading(line, next, listed, state.tail !== '')
}

/** 各位代表！ and a turn to another time or part leave the smaller headings above. */
function readParagraph(
  text: string,
  line: Line,
  heading: Heading | undefined,
  state: State,
  next: Line | undefined,
  clock: Clock,
): Read {
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
  const turns = opened.part.tense !== greeted.part.tense
  const left = opened.fresh && !heading ? leaveSections(greeted, turns) : greeted
  const base = opened.part.role === greeted.part.role ? left.base : opened.part.role
  return {
    state: {
      ...left,
      base,
      part: opened.part,
      announced: opened.announced && { part: opened.announced, open: true },
    },
    pieces: opened.pieces,
  }
}

function isItem({ text, block }: Line): boolean {
  if (block.kind === 'table_row' || /^[一二三四五六七八九十]{1,2}是/.test(text)) return true
  const label = labelOf(text)
  return label !== undefined && label.kind !== 'part' && label.kind !== 'han' && label.kind !== 'hanBracket'
}

/** 1. or 一是, as livelihood lists count their items. */
function isCounted({ text }: Line): boolean {
  return labelOf(text)?.kind === 'arabic' || /^一是/.test(text)
}

/** A line that stops in mid-sentence; what is joined to it goes on until a full stop. */
function unfinished(text: string, before: string): string {
  if (/[。！？!?：:；;”’）)》】…]$/.test(text)) return ''
  if (before === '' && !isCutOff(text)) return ''
  const sentence = text.slice(text.lastIndexOf('。') + 1)
  return (before + sentence).slice(-longestTail)
}
