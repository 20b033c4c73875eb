/** Words that say which years a stretch of text speaks of (五年来, 今年, “十五五”时期) → the years they mean. */

import type { Tense } from '../schemas/segment.js'
import type { Span } from '../schemas/span.js'
import { parseYear, yearSource } from './years.js'

/** The years that words without a figure are counted from. */
export type Clock = {
  reviewYear?: number | undefined
  planYear?: number | undefined
  /** What 今年 means: the year of delivery, which is the review year where a session meets in December. */
  thisYear?: number | undefined
}

export type TimeCue = Span & {
  /** Name of the row that fired. */
  name: string
  fromYear: number
  toYear: number
  tense: Tense
}

type Years = { fromYear: number; toYear: number; tense?: Tense } | undefined
type CueRow = { name: string; pattern: RegExp; years: (match: RegExpExecArray, clock: Clock) => Years }

const ordinals = '零一二三四五六七八九'

/** First match wins at a place; rows are in order of how much they say. */
const cueRows: readonly CueRow[] = [
  {
    name: 'range of years',
    pattern: /(20\d\d)年?(?:至|到|—|-|－|~|～)(20\d\d)年/,
    years: (match) => ({ fromYear: Number(match[1]), toYear: Number(match[2]) }),
  },
  {
    name: 'five-year plan',
    pattern: /[“"]?十([一二三四五六七八])五[”"]?(?:以来|期间|时期|规划|发展|这?五年|的五年)?/,
    years: (match, clock) => planPeriod(10 + ordinals.indexOf(match[1] ?? ''), clock),
  },
  {
    name: 'the five years past',
    pattern: /(?:过去|这|刚刚过去的|近|回[首顾望])(?:的)?五年|五年(?:来|间|以来)|本届政府(?:任期)?(?:以来)?/,
    years: (_, { reviewYear }) => (reviewYear ? past(reviewYear - 4, reviewYear) : undefined),
  },
  {
    name: 'the five years to come',
    pattern: /(?:今后|未来|下一个|往后)(?:的)?五年/,
    years: (_, { planYear }) => (planYear ? future(planYear, planYear + 4) : undefined),
  },
  {
    name: 'the year past',
    pattern:
      /(?:刚刚)?过去(?:的)?(?:这)?一年|一年来|去年|上一?年(?!度?(?:增|同|末|底))|这一年|一年间|年初以来/,
    years: (_, { reviewYear }) => (reviewYear ? past(reviewYear) : undefined),
  },
  {
    name: 'the year to come',
    pattern: /明年|新的一年|来年|下一年/,
    years: (_, { planYear }) => (planYear ? future(planYear) : undefined),
  },
  {
    name: 'this year',
    pattern: /今年/,
    years: (_, clock) => (clock.thisYear ? yearIn(clock.thisYear, clock) : undefined),
  },
  {
    name: 'year in figures',
    pattern: new RegExp(`(?<!\\d)(${yearSource})年(?:度|全年)?`),
    years: (match, clock) => yearIn(parseYear(match[1] ?? '') ?? 0, clock),
  },
]

const anyCue = new RegExp(
  cueRows.map(({ pattern }, row) => `(?<r${row}>${pattern.source.replaceAll(/\((?!\?)/g, '(?:')})`).join('|'),
  'g',
)

/** All cues of the span in order of their place. A cue whose years the clock does not know is left out. */
export function timeCues(text: string, clock: Clock, span: Span = { start: 0, end: text.length }): TimeCue[] {
  const cues: TimeCue[] = []
  for (const found of text.slice(span.start, span.end).matchAll(anyCue)) {
    const row = cueRows[Object.values(found.groups ?? {}).findIndex((group) => group !== undefined)]
    const match = row?.pattern.exec(found[0])
    const years = match ? row?.years(match, clock) : undefined
    if (!row || !years) continue
    const start = span.start + found.index
    const tense = years.tense ?? tenseOf(years.toYear, clock)
    cues.push({ start, end: start + found[0].length, name: row.name, ...years, tense })
  }
  return cues
}

/** The first cue of the text, for headings and openings. */
export function firstTimeCue(text: string, clock: Clock): TimeCue | undefined {
  return timeCues(text, clock)[0]
}

/** “十四五” is 2021–2025; of a plan under way only the years up to the review year lie in the past. */
function planPeriod(number: number, clock: Clock): Years {
  const first = 1951 + 5 * number
  if (number <= 10) return undefined
  const whole = { fromYear: first, toYear: first + 4 }
  return clock.planYear && first >= clock.planYear ? future(first, first + 4) : whole
}

function yearIn(year: number, clock: Clock): Years {
  return { fromYear: year, toYear: year, tense: tenseOf(year, clock) }
}

/** Where one year is both looked back on and planned (a bulletin of the half-year), its name says neither. */
function tenseOf(year: number, { planYear, reviewYear }: Clock): Tense {
  if (year === planYear && year === reviewYear) return 'neutral'
  if (planYear !== undefined) return year >= planYear ? 'future' : 'past'
  return reviewYear !== undefined && year <= reviewYear ? 'past' : 'neutral'
}

function past(fromYear: number, toYear = fromYear): Years {
  return { fromYear, toYear, tense: 'past' }
}

function future(fromYear: number, toYear = fromYear): Years {
  return { fromYear, toYear, tense: 'future' }
}
