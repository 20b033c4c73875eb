/** Phrases of time (6月底前, 上半年, 到2030年, “十四五”期间, 今后五年) → dates, years left out taken from the section. */
import type { Due, Period } from '../../schemas/period.js'
import type { Span } from '../../schemas/span.js'
import { parseNumeral } from './numeral.js'

/** The years a phrase without a year refers to: 今年 is `plan` in a promise, 去年 is `review`. */
export type YearFrame = { review?: number; plan?: number; tense: 'past' | 'future' | 'neutral' }

export type TimeMatch = Span & {
  text: string
  /** ISO dates, inclusive; absent for 汛期前 and the like. */
  from?: string
  to?: string
  /** True for a phrase that sets a limit: …前, 到…, 年内. */
  limit: boolean
}

type Range = { from?: string; to?: string }
type Row = {
  name: string
  pattern: RegExp
  limit: boolean
  read(groups: string[], frame: YearFrame): Range | undefined
}

const digits = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
const planStarts: Record<string, number> = {
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
  十六: 2031,
  十七: 2036,
}
const edge = '(?:年底|年末|底|末)?(?:之?前|以前)?'

/** Longer phrases first: the first row that fits at a place wins. */
const rows: Row[] = [
  {
    name: 'year and month',
    pattern: new RegExp(
      `(?:到|至|在|于|截至)?(20\\d\\d|今|明|本|当)年(${digits})月(?:份)?(上旬|中旬|下旬|底|末|初|中)?(?:(\\d{1,2})[日号])?(?:之前|以前|前)?`,
      'g',
    ),
    limit: true,
    read: ([year = '', month = '', part = '', day = ''], frame) =>
      monthRange(yearOf(year, frame), month, part, day),
  },
  {
    name: 'several years off',
    pattern: new RegExp(
      `(?:用|经过|通过)?(${digits})(?:[-—–－~～至到](${digits}))?年(?:左右)?(?:的)?(?:时间|内)(?!外)`,
      'g',
    ),
    limit: true,
    read: ([few = '', many], { plan }) => {
      const years = parseNumeral(many ?? few)
      return plan && years ? yearRange(plan, plan + years - 1) : undefined
    },
  },
  {
    name: 'plan period',
    pattern:
      /(?:到|在)?[“"]?(十[一二三四五六七])五(?![”"]?(?:规划(?![期末])|[^，。；]{0,2}批复|重[大点]|重要|目标任务|纲要|建议|确定))[”"]?(?:规划)?(?:期间|时期|以来|期末|末|时|规划期|同期|收官)?/g,
    limit: true,
    read: ([plan = '']) => {
      const start = planStarts[plan]
      return start ? yearRange(start, start + 4) : undefined
    },
  },
  {
    name: 'coming years',
    pattern: new RegExp(`(?:今后|未来|接下来的?)(${digits})年`, 'g'),
    limit: true,
    read: ([count = ''], { plan }) => {
      const years = parseNumeral(count)
      return plan && years ? yearRange(plan, plan + years - 1) : undefined
    },
  },
  {
    name: 'past years',
    pattern: new RegExp(`(?:过去|这|近)(?:的)?(${digits})年(?:来|间)?|(${digits})年来`, 'g'),
    limit: false,
    read: ([count, other], { review }) => {
      const years = parseNumeral(count ?? other ?? '')
      return review && years ? yearRange(review - years + 1, review) : undefined
    },
  },
  {
    name: 'span of years',
    pattern: /(20\d\d)[-—–－~～至到](20\d\d)年/g,
    limit: false,
    read: ([from = '', to = '']) => yearRange(Number(from), Number(to)),
  },
  {
    name: 'by the end of a year',
    pattern: new RegExp(
      `(到|至|截至|在)?(20\\d\\d|今|明|本|去|上|当)年${edge}(?!度|代)(?:上半年|下半年|[一二三四]季度)?`,
      'g',
    ),
    limit: false,
    read: (groups, frame) => {
      const year = yearOf(groups[1] ?? '', frame)
      return year === undefined ? undefined : yearRange(year, year)
    },
  },
  { name: 'half year', pattern: /上半年/g, limit: true, read: (_, frame) => within(frame, '01-01', '06-30') },
  {
    name: 'second half year',
    pattern: /下半年/g,
    limit: true,
    read: (_, frame) => within(frame, '07-01', '12-31'),
  },
  {
    name: 'quarter',
    pattern: /(?:第?([一二三四1-4])|前([二两三23]))(?:个)?季度(?:末|前)?/g,
    limit: true,
    read: ([only, first], frame) => quarterRange(only, first, frame),
  },
  {
    name: 'month',
    pattern: new RegExp(
      `(?<![\\d年一二三四五六七八九十个])(?:到|至|在)?(${digits})月(?:份)?(上旬|中旬|下旬|底|末|初|中)?(?:(\\d{1,2})[日号])?(?:之前|以前|前)?(?!龄)`,
      'g',
    ),
    limit: true,
    read: ([month = '', part = '', day = ''], frame) => monthRange(frameYear(frame), month, part, day),
  },
  {
    name: 'within the year',
    pattern: /(?:今年)?(?:年内|年底(?:之?前|以前)?|年末(?:之?前)?|全年|年终前)/g,
    limit: true,
    read: (_, frame) => within(frame, '01-01', '12-31'),
  },
  {
    name: 'undated limit',
    pattern: /(?:主?汛期|春节|国庆节?|麦收|入冬|供暖季?|开学|秋季开学|采暖季)(?:来临)?(?:之?前|以前)/g,
    limit: true,
    read: () => ({}),
  },
]

/** All phrases of time between `span.start` and `span.end`, in order, the longest where several begin alike. */
export function findTimes(
  text: string,
  frame: YearFrame,
  span: Span = { start: 0, end: text.length },
): TimeMatch[] {
  const slice = text.slice(span.start, span.end)
  const found: TimeMatch[] = []
  for (const row of rows) {
    for (const match of slice.matchAll(row.pattern)) {
      const start = match.index + span.start
      const end = start + match[0].length
      if (found.some((other) => other.start < end && start < other.end)) continue
      const range = row.read(match.slice(1), frame)
      if (range) found.push({ start, end, text: match[0], limit: row.limit || isLimit(match[0]), ...range })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The phrase as a deadline. */
export function toDue(match: TimeMatch): Due {
  return {
    text: match.text,
    ...(match.from ? { from: match.from } : {}),
    ...(match.to ? { to: match.to } : {}),
  }
}

/** The phrase as the time a figure covers; undefined where it has no dates. */
export function toPeriod(match: TimeMatch): Period | undefined {
  return match.from && match.to ? { text: match.text, from: match.from, to: match.to } : undefined
}

function isLimit(text: string): boolean {
  return /^(?:到|至|截至)|前$/.test(text)
}

function frameYear({ tense, plan, review }: YearFrame): number | undefined {
  return tense === 'past' ? review : (plan ?? (review === undefined ? undefined : review + 1))
}

function yearOf(word: string, frame: YearFrame): number | undefined {
  if (/^20/.test(word)) return Number(word)
  const plan = frame.plan ?? (frame.review === undefined ? undefined : frame.review + 1)
  if (plan === undefined) return undefined
  if (word === '明') return plan + 1
  if (word === '去' || word === '上') return plan - 1
  return word === '当' ? frameYear(frame) : plan
}

function yearRange(from: number, to: number): Range {
  return { from: `${from}-01-01`, to: `${to}-12-31` }
}

function within(frame: YearFrame, from: string, to: string): Range | undefined {
  const year = frameYear(frame)
  return year === undefined ? undefined : { from: `${year}-${from}`, to: `${year}-${to}` }
}

function quarterRange(
  only: string | undefined,
  first: string | undefined,
  frame: YearFrame,
): Range | undefined {
  const last = parseNumeral(only ?? first ?? '') ?? 4
  const begin = only === undefined ? 1 : last * 3 - 2
  const year = frameYear(frame)
  return year === undefined
    ? undefined
    : { from: iso(year, begin, 1), to: iso(year, last * 3, lastDay(year, last * 3)) }
}

function monthRange(year: number | undefined, month: string, part: string, day: string): Range | undefined {
  const number = parseNumeral(month)
  if (year === undefined || !number || number > 12) return undefined
  const last = lastDay(year, number)
  const [from, to] = day
    ? [Number(day), Number(day)]
    : ({ 上旬: [1, 10], 初: [1, 10], 中旬: [11, 20], 中: [11, 20], 下旬: [21, last] }[part] ?? [1, last])
  return { from: iso(year, number, from ?? 1), to: iso(year, number, to ?? last) }
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
