/** A clause's figures → rows: figures with nothing but a joint between them share their words. */
import type { Span } from '../../schemas/span.js'
import { bareAttributes } from '../lexicon/attributes.js'
import type { QuantityMatch } from '../values/match.js'
import type { Clause } from './clause.js'
import { claimable } from './exclusion.js'
import { readPredicate } from './predicate.js'
import { trimThing } from './thing.js'

/** Figures in order, the words before the first and behind the last of them up to the next row. */
export type Row = {
  figures: QuantityMatch[]
  left: Span
  right: Span
  /** The earlier values in 从…增加到…, in the order of `figures`; `left` ends before them and `link` lies between. */
  origins: QuantityMatch[]
  /** Stretch in which the verb of change stands. */
  link: Span
  /** Another figure follows with nothing but a noun between: the noun is that one's. */
  runsOn: boolean
}

const joint = /^(?:、|和|与|及|以及)?(?:每人)?(?:每[年月])?$/
/** 从, 由2006年的, 自上年: what stands before an earlier value. */
const originLead = /(?:从|由|自)(?:(?:19|20)\d\d年|[^，。；、\d]){0,8}$/
const startsWithAttribute = new RegExp(`、(?:${bareAttributes.join('|')})[^、]*$`)

/** 188个园区整合优化为120个: a count made fewer or more. */
const merged = /^[^，。；、]{2,12}(?:整合|优化|合并|精简|压减|重组)[^，。；、]{0,4}(?:为|至|到|成)$/

/** From an earlier value to the new one: 增加到, 提升至2025年的. */
const becoming = /^[^，。；]{0,14}(?:到|至|为|成|达)[^，。；、]{0,8}$/

/** The rows of a clause in order; modifiers and earlier values are no rows of their own. */
export function readRows(text: string, clause: Clause): Row[] {
  const figures = withoutModifiers(text, clause, claimable(text, clause))
  const origins = new Map<QuantityMatch, QuantityMatch>()
  const groups: QuantityMatch[][] = []
  figures.forEach((figure, at) => {
    const next = figures[at + 1]
    if (next && isOrigin(text, figure, next)) origins.set(next, figure)
    for (const [old, fresh] of originRow(text, figures, at)) origins.set(fresh, old)
    if ([...origins.values()].includes(figure)) return
    const last = groups.at(-1)?.at(-1)
    if (last && joins(text, last, figure, clause.start)) groups.at(-1)?.push(figure)
    else groups.push([figure])
  })
  return groups.map((group, at) => bound(text, group, groups[at - 1], groups[at + 1], clause, origins))
}

function bound(
  text: string,
  figures: QuantityMatch[],
  previous: QuantityMatch[] | undefined,
  next: QuantityMatch[] | undefined,
  clause: Clause,
  origins: Map<QuantityMatch, QuantityMatch>,
): Row {
  const [first] = figures
  const earlier = figures.flatMap((figure) => origins.get(figure) ?? [])
  const [origin] = earlier
  const start = previous?.at(-1)?.end ?? clause.start
  const end = first?.start ?? clause.end
  const right = {
    start: figures.at(-1)?.end ?? end,
    end: next?.[0] ? (origins.get(next[0]) ?? next[0]).start : clause.end,
  }
  return {
    figures,
    left: { start, end: origin ? beforeFrom(text, start, origin.start) : end },
    right,
    link: origin ? { start: earlier.at(-1)?.end ?? origin.end, end } : { start, end },
    runsOn:
      next !== undefined &&
      right.end > right.start &&
      !/、|[和及与](?:[^，。；]*等)?$/.test(text.slice(right.start, right.end)),
    origins: earlier,
  }
}

/** The stretch before 从 in 从129.6亿元增加到. */
function beforeFrom(text: string, start: number, end: number): number {
  const from = originLead.exec(text.slice(start, end))
  return from ? start + from.index : end
}

/** Counts and amounts stand in one row with each other, everything else only with its own kind. */
function joins(text: string, last: QuantityMatch, figure: QuantityMatch, clauseStart: number): boolean {
  const alone = ['share', 'points', 'times', 'rank']
  const alike =
    last.family === figure.family || !(alone.includes(last.family) || alone.includes(figure.family))
  const oneUnit = figure.family === 'points' && /^个?$/.test(last.quantity.unit)
  const anew =
    figure.before !== undefined &&
    last.before === undefined &&
    !/分别|各/.test(text.slice(clauseStart, last.start))
  return (alike || oneUnit) && !anew && joint.test(text.slice(last.end, figure.start))
}

/** 分别从645元、4318元提高到801元、7226元: as many new values as earlier ones, in pairs. */
function originRow(text: string, figures: QuantityMatch[], at: number): [QuantityMatch, QuantityMatch][] {
  const first = figures[at]
  if (!first || !originLead.test(text.slice(Math.max(0, first.start - 16), first.start))) return []
  let many = 1
  while (joinedTo(text, figures[at + many - 1], figures[at + many])) many++
  const last = figures[at + many - 1]
  const fresh = figures.slice(at + many, at + 2 * many)
  if (many < 2 || !last || fresh.length < many || !fresh[0]) return []
  const between = text.slice(last.end, fresh[0].start)
  const paired = fresh.every((figure, place) => place === 0 || joinedTo(text, fresh[place - 1], figure))
  return paired && becoming.test(between)
    ? fresh.map((figure, place) => [figures[at + place] ?? first, figure])
    : []
}

function joinedTo(text: string, last: QuantityMatch | undefined, next: QuantityMatch | undefined): boolean {
  return Boolean(last && next && /^(?:、|和|与|及)$/.test(text.slice(last.end, next.start)))
}

/** 从129.6亿元增加到181.8亿元, 由73.5%提升至84.1%. */
function isOrigin(text: string, figure: QuantityMatch, next: QuantityMatch): boolean {
  const lead = text.slice(Math.max(0, figure.start - 16), figure.start)
  const between = text.slice(figure.end, next.start)
  return originLead.test(lead) && becoming.test(between)
}

/** 15个园区新承接项目700个, 60家医院实现300项互认: the first count is of those that act. */
const actors =
  /^(?:[\u4e00-\u9fff（）]{2,12})?(?:新?承接|新?引进|实现|吸纳|入驻|汇聚|集聚|落地)[^，。；、]{0,14}$/

/** Sums of this kind behind a count of firms are what the firms have passed: 5家企业营收突破100亿元. */
const roundSums = new Set([1, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000])

/** 203个断面优良率和285个功能区达标率均为100%: how many were rated. */
const ratedBeside = /^[^，。；、]{2,14}(?:率|比例|占比)[和与、]$/

/** A count in front of the thing of another figure (17个重点项目完成投资…) numbers that thing and claims nothing. */
function withoutModifiers(text: string, clause: Clause, figures: QuantityMatch[]): QuantityMatch[] {
  const dropped = new Set<QuantityMatch>()
  figures.forEach((figure, at) => {
    const next = figures[at + 1]
    if (!next || figure.family !== 'count') return
    const start = figures[at - 1]?.end ?? clause.start
    const gap = text.slice(figure.end, next.start)
    const fromBefore = originLead.test(text.slice(start, figure.start))
    if (!fromBefore && figure.quantity.unit === next.quantity.unit && merged.test(gap)) dropped.add(figure)
    if (next.family === 'count' && ratedBeside.test(gap)) dropped.add(figure)
    // 13个新药获批上市、居全国第一: the count is reported before its place is.
    if (next.family === 'rank' && gap.includes('、')) return
    if (gap.length < 3 || /^、|[，；]|[、和及与]$/.test(gap) || startsWithAttribute.test(gap)) return
    const before = trimThing(text, { start, end: figure.start })
    const raw = text.slice(start, figure.start)
    const listed = /(?:[及和与、等]|、[^、]*等(?:重点)?(?:领域|方面))$/.test(raw)
    if ((before.end > before.start && !listed) || /[为对向给帮助]$/.test(raw)) return
    const bounding = /^gte?$/.test(next.quantity.op) && roundSums.has(next.quantity.value)
    if (next.family === 'money' && bounding && /^[家个户]$/.test(figure.quantity.unit)) dropped.add(next)
    else if (raw.trim() === '' && actors.test(gap)) dropped.add(figure)
    else if (measures(next, readPredicate(gap, next).kind, gap)) dropped.add(figure)
  })
  return figures.filter((figure) => !dropped.has(figure))
}

function measures(next: QuantityMatch, kind: string, gap: string): boolean {
  if (next.family === 'share' || next.family === 'rank' || kind === 'by') return true
  if (next.family === 'money')
    return /(?:投资|产值|收入|营收|增加值|利润|税收|金额|总额|资金)(?:达到?|为|约|完成|超|突破|共|累计|实现)*$/.test(
      gap,
    )
  return next.family === 'count' && /(?:勇夺|夺得|占|获得|中)$/.test(gap)
}
