/** The words right before a figure → whether it is a new value, a change or a plain level, and which way it goes. */
import type { Direction, Measure } from '../../schemas/quantity.js'
import { falling, linking, reaching, rising } from '../lexicon/predicates.js'
import { againstPattern } from '../lexicon/scopes.js'
import type { QuantityMatch } from '../values/match.js'

export type Predicate = {
  /** `by`: a change; `to`: the value after one; `none`: no verb of change; `gap`: a distance to something else. */
  kind: 'by' | 'to' | 'gap' | 'none'
  direction?: Direction
  /** Length of the text before the figure that is left when the predicate is gone. */
  from: number
  against?: string
}

const manner =
  '(?:同比|环比|累计|年均|平均|分别|均|双双|各|预计|约|实际|名义|逆势|较快|大幅|快速|持续|稳定|共|再|已|又|都|总体|按可比价(?:格)?(?:计算)?|按可比口径(?:计算)?|按不变价(?:格)?(?:计算)?|可比价|可比口径|同口径|历史性|合计|日均|月均|逐年|进一步|有望|力争|稳步|依次|明显|需|还|将|则|也|由此|并|微|小幅|略)*'
const comparison =
  '(?:(?:同比|较|(?<!占)比(?![例重值率])|相比|与(?![^，、；：]{2,14}比[率例值重]))[^，、；：]{1,14}?(?:相比)?(?=分别|均|累计|又|再|已|年均|双双|增|提|上|攀|扩|涨|升|前|拓|多|净|后|前|上|下|降|减|缩|压|回|精|削|收|少|跌|翻|高|低|大幅|明显|持续))?'
const change = new RegExp(
  `${manner}${comparison}${manner}(?:((?<![新净然])(?:${rising})|(?<=[较比](?:上年|去年))净增)|(${falling}))(?:(${reaching})|${linking})*(?:的|在|基本|实现|速度为|速度达|速度)?$`,
)
const toValue = new RegExp(
  `(?:(${rising})|(${falling})|调整|恢复|回升|稳定|缩|压)(?:${reaching})(?:约|近|全国|全省)?$`,
)

/** 完成年度计划的118.2%, 为预算的102%: a rate of what was planned, whatever the thing. */
const ofPlan =
  /(?:分别|均|各|已|约)?(?:完成|达到?|实现|为|占)(?:全?年度?|年初|本年|当年|省定|市定|县定|省里?|市里?|上级|国家|下达|确定|的)*(?:计划|目标任务|目标|任务|预算)(?:数|目标|任务|总额)?的?$/

/** 是全市平均水平的2.3倍: how many times something else. */
const timesOf =
  /(?:是|为|相当于)(全[国省市县区][^，。；、\d]{0,8}|(?:上个?|前)(?:一个)?五年|[“"]?十[一二三四五]五[”"]?(?:时期|期间|末)?|(?:19|20)\d\d年)的$/

/** Signs before a figure in which its verb of change stands with all its adverbs. */
const longestPredicate = 36

/** Works, not changes: 完成林分优化提升200万亩. */
const improving = /(?:提升|改善|拓展|加快|提速|延长)(?:了)?$/
const improvable = new Set(['area', 'count', 'length', 'money', 'volume'])

/** Nouns that end like a verb of change: 承诺时限压缩率, 户均增收. */
const nounOfChange = /(?:(?:压缩|压减)率|[户人亩]均增收)(?:达到?|为|约)?$/

/** 提高到每人每年240元: for whom and how often belongs to the figure. */
const perHead = /(?:(?:人均)?每人|每户|每亩|每床)?(?:每[年月天]|每学[年期])?$/

/** Reads the verb of change at the end of what stands before the figure. */
export function readPredicate(words: string, figure: QuantityMatch): Predicate {
  const skipped = Math.max(0, words.length - longestPredicate)
  const predicate = readEnd(words.slice(skipped).replace(perHead, ''), figure)
  return { ...predicate, from: predicate.from + skipped }
}

function readEnd(before: string, figure: QuantityMatch): Predicate {
  const plan = figure.family === 'share' ? ofPlan.exec(before) : null
  if (plan) return { kind: 'none', from: plan.index }
  const multiple = figure.family === 'times' ? timesOf.exec(before) : null
  if (multiple)
    return { kind: 'none', from: multiple.index, ...(multiple[1] ? { against: multiple[1] } : {}) }
  if (nounOfChange.test(before)) return { kind: 'none', from: before.length }
  const reached = toValue.exec(before)
  if (reached) {
    const direction = reached[1] ? 'up' : reached[2] ? 'down' : undefined
    const whole = change.exec(before)
    return { kind: 'to', from: whole?.index ?? reached.index, ...(direction ? { direction } : {}) }
  }
  const gap = figure.family === 'rank' ? undefined : againstPattern.exec(before)
  if (gap && (figure.family !== 'share' || /计划|目标|任务|进度/.test(gap[0]))) return readGap(gap, before)
  const moved = change.exec(before)
  if (
    moved &&
    improving.test(moved[0]) &&
    improvable.has(figure.family) &&
    (/(?:完成|实施|推进|新增)|改造提升$/.test(before) || (figure.family === 'count' && /推动/.test(before)))
  )
    return { kind: 'none', from: before.length }
  if (moved) {
    const direction: Direction = moved[1] ? 'up' : 'down'
    return { kind: moved[3] ? 'to' : 'by', direction, from: moved.index, ...againstIn(moved[0]) }
  }
  return { kind: 'none', from: before.length }
}

function readGap(gap: RegExpExecArray, before: string): Predicate {
  const direction: Direction = /^(?:低|少|慢|落后)|[低少慢]出?$/.test(
    gap[0] + before.slice(gap.index + gap[0].length),
  )
    ? 'down'
    : 'up'
  return {
    kind: 'gap',
    direction,
    from: gap.index,
    against: (gap[1] ?? '').trim() || before.slice(gap.index),
  }
}

function againstIn(text: string): { against?: string } {
  const match = /(?:高于|低于|快于|优于)((?:全国|全省|全市)[^，]{0,6})/.exec(text)
  return match?.[1] ? { against: match[1] } : {}
}

/** What kind of figure the unit, the verb and the thing make together. */
export function decideMeasure(
  figure: QuantityMatch,
  predicate: Predicate,
  thing: string,
): { measure: Measure; direction?: Direction } {
  const { family } = figure
  const direction = predicate.direction
  const place = figure.quantity.unit === '位' && predicate.kind === 'to'
  if (family === 'rank' || (place && /(?:排名|位次|排位|名次)$/.test(thing))) return { measure: 'rank' }
  if (family === 'ratio') return { measure: 'ratio' }
  if (family === 'times') return { measure: 'multiple', direction: direction ?? 'up' }
  if (predicate.kind === 'gap') return { measure: 'change', direction: direction ?? 'up' }
  if (family === 'points') return { measure: 'change', direction: direction ?? 'up' }
  if (family === 'share') {
    if (predicate.kind === 'by') return { measure: 'growth', direction: direction ?? 'up' }
    if (predicate.kind === 'none' && /(?:增速|增幅|涨幅|(?<!自然)增长率|增长|升幅)$/.test(thing))
      return { measure: 'growth', direction: 'up' }
    if (predicate.kind === 'none' && /(?:降幅|跌幅|降低率|下降率|下降)$/.test(thing))
      return { measure: 'growth', direction: 'down' }
    return { measure: 'ratio' }
  }
  if (predicate.kind === 'by') return { measure: 'change', direction: direction ?? 'up' }
  return { measure: family === 'none' && /倍差|比|率|系数|强度/.test(thing) ? 'ratio' : 'level' }
}
