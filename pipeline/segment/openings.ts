/** A paragraph → its pieces, cut where a sentence opens another part or another time. */
import { type OpeningRow, openingRows } from '../../extractors/lexicon/headings.js'
import { splitSentences } from '../../extractors/sentences.js'
import type { Clock, TimeCue } from '../../extractors/time-cues.js'
import type { Span } from '../../schemas/span.js'
import { isBackground, leadingCue, longCue, outlineCue, startsWithGreeting, turned } from './opening-cues.js'
import { inTime, type Part, samePart } from './part.js'

export type Piece = { start: number; part: Part }
export type Opened = {
  pieces: Piece[]
  /** The part that goes on after the paragraph. */
  part: Part
  /** The paragraph turns to something new and does not belong under the smaller headings above it. */
  fresh: boolean
  /** The part of the list below that a colon or a first item announces. */
  announced?: Part | undefined
}
export type Surroundings = {
  clock: Clock
  /** The chapter looks back as well as forward, so that both may follow. */
  mixed: boolean
  /** The times that the chapter's heading names. */
  named: readonly TimeCue[]
  /** The unfinished sentence of the block above, where a paragraph is broken in two. */
  tail: string
  /** The next block is an item of a list. */
  beforeItem: boolean
}

/** A turn to five years within this many sentences after 各位代表 lasts; a later one lasts to the end of its paragraph. */
const frontSentences = 3
/** A list of headline targets goes on over sentences that give figures and do not turn to something else. */
const targetFigure =
  /\d[^，；]{0,8}(?:[%％]|万|亿|微克|斤|吨)|以上|左右|以内|同步|[高快]于|完成(?:国家|目标)|下达|持续改善/
const targetsEnd =
  /^(?:实现|确定|提出|设定|完成|制定|安排|这[些样]|以上|上述|做好|为此|围绕|为实现|我们|要|必须|重点|今年(?:要|将|我))/

/** @param paragraph the block; the heading that may run into it has changed `above` already */
export function openParagraph(text: string, paragraph: Span, above: Part, around: Surroundings): Opened {
  const sentences = joinGreeting(text, splitSentences(text, paragraph))
  const greets = startsWithGreeting(text, paragraph)
  const first = openingCue(text, sentences, around)
  let part = turned(above, first, around.clock, around.mixed)
  let fresh = !samePart(part, above)
  let local = part
  let held: OpeningRow | undefined
  const pieces: Piece[] = [{ start: paragraph.start, part }]
  for (const [at, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end)
    const listed = around.beforeItem || /[：:]$|[：:]一是/.test(words) || startsList(text, sentence.end)
    const row = openingRow((at === 0 ? around.tail : '') + words, local, held, listed)
    if (row && at <= 1 && row.reach !== 'sentence') fresh = true
    if (row?.reach === 'on') part = local = inTime(row.role, undefined, around.clock)
    held = row?.reach === 'on' ? undefined : (row ?? stillHeld(held, words))
    if (at > 0 && !held) local = turned(local, longCue(words, around.clock), around.clock, around.mixed)
    if (lasts(local, part, greets && at < frontSentences)) part = local
    const whole = at === 0 || (row?.reach === 'on' && at < frontSentences && greets)
    addPiece(
      pieces,
      whole ? paragraph.start : sentence.start,
      held ? opened(held, local, around.clock) : local,
    )
  }
  return { pieces, part, fresh, announced: announcement(text, paragraph, pieces, part, around) }
}

/** 各位代表！ belongs to the sentence that follows. */
function joinGreeting(text: string, sentences: Span[]): Span[] {
  const [first, second, ...rest] = sentences
  if (!first || !second || first.end - first.start > 8 || !startsWithGreeting(text, first)) return sentences
  return [{ start: first.start, end: second.end }, ...rest]
}

function addPiece(pieces: Piece[], start: number, part: Part): void {
  const same = pieces.findIndex((piece) => piece.start >= start)
  if (same >= 0) pieces.length = same
  if (!samePart(part, pieces.at(-1)?.part)) pieces.push({ start, part })
}

/** What a later sentence turns to lasts beyond its paragraph where it turns from past to future. */
function lasts(local: Part, part: Part, early: boolean): boolean {
  return !samePart(local, part) && (early || (part.tense === 'past' && local.tense === 'future'))
}

function startsList(text: string, at: number): boolean {
  return /^\s*(?:一是|1[.．、])/.test(text.slice(at, at + 8))
}

function stillHeld(held: OpeningRow | undefined, words: string): OpeningRow | undefined {
  if (held?.reach !== 'sentence') return held
  return targetFigure.test(words) && !targetsEnd.test(words) ? held : undefined
}

function openingRow(
  words: string,
  part: Part,
  held: OpeningRow | undefined,
  followedByList: boolean,
): OpeningRow | undefined {
  return openingRows.find(
    ({ pattern, tense, role, listed }) =>
      (!tense || tense === part.tense) &&
      role !== part.role &&
      role !== held?.role &&
      (!listed || followedByList) &&
      pattern.test(words),
  )
}

/** Targets and lists of a five-year plan are no headline of the year; they stay tasks. */
function opened({ role }: OpeningRow, part: Part, clock: Clock): Part {
  const { tense, fromYear, toYear } = part
  if ((role === 'headline_targets' || role === 'livelihood') && fromYear !== toYear) return part
  // What has been done by March of the plan year is the plan year's.
  if (role === 'review') return { role, tense: 'past', fromYear, toYear }
  return role === 'award_list' ? inTime(role, undefined, clock) : { role, tense, fromYear, toYear }
}

/** The cue that the paragraph begins with, after a salutation or short first sentences. */
function openingCue(text: string, sentences: Span[], { clock, named }: Surroundings): TimeCue | undefined {
  for (const { start, end } of sentences.slice(0, frontSentences)) {
    const words = text.slice(start, end)
    const cue = leadingCue(words, clock) ?? outlineCue(words, clock)
    if (cue && isBackground(words, cue, named)) return undefined
    if (cue || words.length > 20) return cue
  }
  return undefined
}

function announcement(
  text: string,
  { start, end }: Span,
  pieces: Piece[],
  part: Part,
  { beforeItem }: Surroundings,
): Part | undefined {
  const last = pieces.at(-1)?.part
  if (!last || samePart(last, part)) return undefined
  const colon = /[：:]\s*$/.test(text.slice(start, end))
  return colon || (beforeItem && last.role === 'livelihood') ? last : undefined
}
