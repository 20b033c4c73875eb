/** A paragraph → its pieces, cut where a sentence opens another part or another time. */
import { type OpeningRow, openingRows } from '../../extractors/lexicon/headings.js'
import { splitSentences } from '../../extractors/sentences.js'
import { type Clock, type TimeCue, timeCues } from '../../extractors/time-cues.js'
import type { Span } from '../../schemas/span.js'
import { inTime, type Part, retimed } from './part.js'

export type Piece = { start: number; part: Part }
export type Opened = {
  pieces: Piece[]
  /** The part that goes on after the paragraph. */
  part: Part
  /** The paragraph turns to something new and does not belong under the smaller headings above it. */
  fresh: boolean
  /** The part that a colon at the end announces for the list below. */
  announced?: Part | undefined
}

const salutation = /^(?:(?:各位代表|同志们)[！!，,：:]?\s*|同时[，,]|此外[，,])+/
/** A cue deeper in the sentence says when something happened, not what the paragraph is about. */
const deepestCue = 14
/** What follows a year that a paragraph is about: 2025年，… but not 2025年底 or 2025年人均…. */
const yearOpens = /^(?:[，,是]|全[省市县区州旗国]|各项|我们|目标|工作|经济社会|政府|的(?:工作|总体|目标)|在)/
const longCues: ReadonlySet<string> = new Set([
  'five-year plan',
  'the five years past',
  'the five years to come',
])

/**
 * @param paragraph without the heading that may stand at its front
 * @param mixed the chapter looks back as well as forward, so that both may follow
 */
export function openParagraph(
  text: string,
  paragraph: Span,
  above: Part,
  clock: Clock,
  mixed: boolean,
): Opened {
  const sentences = splitSentences(text, paragraph)
  let part = turned(above, openingCue(text, sentences, clock), clock, mixed)
  const pieces: Piece[] = [{ start: paragraph.start, part }]
  let held: Part | undefined
  let fresh = !samePart(part, above) || greets(text, paragraph)
  for (const [at, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end)
    const row = openingRow(words, part)
    if (row && at <= 1 && row.reach !== 'sentence') fresh = true
    if (row?.reach === 'on') part = inTime(row.role, undefined, clock)
    if (row?.reach === 'paragraph') held = opened(row, part, clock)
    const local = at > 0 && !held ? turned(part, longCue(words, clock), clock, mixed) : part
    const next = row?.reach === 'sentence' ? opened(row, part, clock) : (held ?? local)
    if (!samePart(next, pieces.at(-1)?.part)) {
      const whole = at === 0 || (row?.reach === 'on' && at <= 3 && greets(text, paragraph))
      if (whole) pieces.length = 0
      pieces.push({ start: whole ? paragraph.start : sentence.start, part: next })
    }
  }
  const last = pieces.at(-1)?.part
  const colon = /[：:]\s*$/.test(text.slice(paragraph.start, paragraph.end))
  const announced = colon && last && !samePart(last, part) ? last : undefined
  return { pieces, part, fresh, announced }
}

function greets(text: string, { start }: Span): boolean {
  return salutation.test(text.slice(start, start + 12).trimStart())
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

function openingRow(words: string, part: Part): OpeningRow | undefined {
  return openingRows.find(
    ({ pattern, tense, role }) =>
      (!tense || tense === part.tense) && role !== part.role && pattern.test(words),
  )
}

/** Targets and lists of a five-year plan are no headline of the year; they stay tasks. */
function opened({ role }: OpeningRow, part: Part, clock: Clock): Part {
  const { tense, fromYear, toYear } = part
  if (role === 'headline_targets' && fromYear !== toYear) return part
  if (role === 'award_list') return inTime(role, undefined, clock)
  return { role, tense, fromYear, toYear }
}

/** The cue that the paragraph begins with, after a salutation or a short first sentence. */
function openingCue(text: string, sentences: Span[], clock: Clock): TimeCue | undefined {
  for (const { start, end } of sentences.slice(0, 3)) {
    const sentence = text.slice(start, end)
    const words = sentence.replace(salutation, '')
    const cue = leadingCue(words, clock)
    if (cue) return cue
    if (words.length > 20) return undefined
  }
  return undefined
}

/** A sentence inside a paragraph turns to another time only by the great cues: 五年来, “十五五”时期. */
function longCue(words: string, clock: Clock): TimeCue | undefined {
  const cue = leadingCue(words, clock)
  return cue && longCues.has(cue.name) ? cue : undefined
}

function leadingCue(words: string, clock: Clock): TimeCue | undefined {
  const head = words.slice(0, 40)
  const cue = timeCues(head, clock)[0]
  if (!cue || cue.start > deepestCue) return undefined
  const after = head.slice(cue.end)
  if (cue.name === 'five-year plan' && /^[^，。]{0,6}(?:开局|收官|起步|谋划|规划|建议|纲要)/.test(after))
    return undefined
  if (cue.name === 'year in figures' && !yearOpens.test(after)) return undefined
  return cue
}

/** A review turns only to other past years and a plan only to other future ones, unless the chapter holds both. */
function turned(part: Part, cue: TimeCue | undefined, clock: Clock, mixed: boolean): Part {
  if (!cue || !(part.role === 'review' || part.role === 'tasks')) return part
  if (
    cue.name === 'year in figures' &&
    cue.fromYear !== clock.reviewYear &&
    cue.fromYear !== clock.planYear
  ) {
    return part
  }
  if (part.tense === 'past' && cue.tense === 'past') return inTime(part.role, cue, clock)
  if (part.tense === cue.tense || mixed) return retimed(part, cue)
  return part
}
