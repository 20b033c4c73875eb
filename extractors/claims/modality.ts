/** Where a claim stands → whether it is promised or reported, how firmly, and for when. */
import type { Due, Period } from '../../schemas/period.js'
import type { Segment } from '../../schemas/segment.js'
import type { Span } from '../../schemas/span.js'
import type { Strength } from '../../schemas/target.js'
import { backward, forward, strengthCues } from '../lexicon/commitments.js'
import { type TimeMatch, toDue, type YearFrame } from '../values/period.js'

export type Mood = 'promised' | 'reported'
export type Commitment = { strength: Strength; cue?: Span & { text: string } }

/** The years a section speaks of. What a bulletin of the half-year promises for its own year is not over. */
export function frameOf(segment: Segment, reviewYear?: number, planYear?: number): YearFrame {
  const underWay = segment.tense === 'future' && reviewYear === planYear
  return {
    tense: segment.tense,
    ...(reviewYear === undefined ? {} : { review: underWay ? reviewYear - 1 : reviewYear }),
    ...(planYear === undefined ? {} : { plan: planYear }),
  }
}

/** The last cue of the sentence before `at`; `expected` where there is none. */
export function commitmentAt(text: string, sentence: Span, at: number): Commitment {
  const stretch = text.slice(sentence.start, at)
  let found: Commitment = { strength: 'expected' }
  let last = -1
  for (const { strength, pattern } of strengthCues) {
    for (const match of stretch.matchAll(pattern)) {
      if (match.index <= last || isWish(text, sentence.start + match.index + match[0].length, at)) continue
      last = match.index
      const start = sentence.start + match.index
      found = { strength, cue: { start, end: start + match[0].length, text: match[0] } }
    }
  }
  return found
}

const betterStill = /^(?:在实际工作中|在执行中)?(?:取得|实现|争取|达到|争取到)?(?:更好|更优|更高|更快|好于)/

/** 增长5%左右、努力争取更好结果，…: a wish without a figure governs nothing behind its clause. */
function isWish(text: string, end: number, at: number): boolean {
  return /[，、；]/.test(text.slice(end, at)) && betterStill.test(text.slice(end, end + 16))
}

/** Promise or report: the section decides, a year or the words of the clause may overrule it. */
export function moodOf(
  segment: Segment,
  clause: string,
  due: TimeMatch | undefined,
  back: boolean,
  frame: YearFrame,
): Mood {
  if (segment.tense === 'future') return back || backward.test(clause) ? 'reported' : 'promised'
  const dueYear = due?.to ? Number(due.to.slice(0, 4)) : undefined
  if (segment.tense === 'past') {
    const ahead = dueYear !== undefined && frame.review !== undefined && dueYear > frame.review && due?.limit
    return ahead ? 'promised' : 'reported'
  }
  return !back && forward.test(clause) ? 'promised' : 'reported'
}

/** The last year named before the figure, in its sentence, where it is over. */
export function lookingBack(
  times: TimeMatch[],
  figure: Span,
  text: string,
  frame: YearFrame,
): TimeMatch | undefined {
  const named = times.filter(
    (time) =>
      time.end <= figure.start && /20\d\d年|去年|上年|今年|本年/.test(time.text) && !isComparison(text, time),
  )
  const last = named.at(-1)
  const over = last?.to !== undefined && frame.review !== undefined && last.to <= `${frame.review}-12-31`
  return over ? last : undefined
}

/**
 * The phrases of time that bear on a figure: in its clause, else the latest limit before it in the sentence.
 * In a review only its own clause (`ownOnly`): a plan drawn up in one clause dates nothing done in the next.
 */
export function timeOf(
  times: TimeMatch[],
  clause: Span,
  figure: Span,
  text: string,
  ownOnly = false,
): TimeMatch | undefined {
  const own = times.filter(
    (time) =>
      time.start >= clause.start &&
      time.end <= clause.end &&
      !isComparison(text, time) &&
      !/^全年$/.test(time.text),
  )
  if (own.length === 0 && times.some((time) => time.text === '全年' && liesIn(clause, time))) return undefined
  const before = own.filter((time) => time.end <= figure.start)
  return (
    before.at(-1) ??
    own[0] ??
    (ownOnly ? [] : times)
      .filter(
        (time) => time.limit && time.end <= figure.start && !isComparison(text, time) && time.text !== '全年',
      )
      .at(-1)
  )
}

function liesIn(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** 较2022年增加, 比上年提高, 在去年的基础上: a time compared with, not spoken of. */
function isComparison(text: string, time: Span): boolean {
  return (
    /(?:[较比][^，。；、]{0,6}|[与从由自同和])$/.test(text.slice(Math.max(0, time.start - 7), time.start)) ||
    /^(?:同期|相比|以来|的[\d.]+倍|[^，。；]{0,14}基础上)/.test(text.slice(time.end, time.end + 18))
  )
}

/** The deadline of a promise: as printed, or the end of the years its section speaks of. */
export function dueOf(
  time: TimeMatch | undefined,
  segment: Segment,
  frame: YearFrame,
): { due: Due; year?: number } {
  if (time && (time.limit || (time.to ?? '') > `${frame.review ?? 0}-12-31`)) {
    const due = toDue(time)
    const year = due.to ? Number(due.to.slice(0, 4)) : (frame.plan ?? segment.toYear)
    return { due, ...(year === undefined ? {} : { year }) }
  }
  const year = (segment.tense === 'future' ? segment.toYear : undefined) ?? frame.plan
  return year === undefined
    ? { due: { implied: true } }
    : { due: { to: `${year}-12-31`, implied: true }, year }
}

/** The years a reported figure covers: those printed in its clause, else those of its section. */
export function periodOf(
  time: TimeMatch | undefined,
  segment: Segment,
  frame: YearFrame,
): Period | undefined {
  if (time?.from && time.to && !time.limit) return { text: time.text, from: time.from, to: time.to }
  const to = segment.toYear ?? frame.review
  const from = segment.fromYear ?? to
  return to === undefined || from === undefined
    ? undefined
    : { text: '', from: `${from}-01-01`, to: `${to}-12-31` }
}
